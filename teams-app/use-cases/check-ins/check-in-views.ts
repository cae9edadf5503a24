/** What use-cases answer about check-ins. The danger word changes none of it. */
import type { Language } from '../../domain/language.ts';
import type { CheckIn, CheckInStanding } from '../../domain/check-ins/check-in.ts';
import { isOut, raisedFrom, standingOf } from '../../domain/check-ins/check-in.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { OwnCheckIn } from '../../domain/check-ins/own-check-in.ts';
import type { PersonKey } from '../../domain/people.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { languageFor } from '../language/language-for.ts';
import type { Hub } from '../use-case.ts';

/** A check-in as whoever began it sees it. */
export interface CheckInView extends OwnCheckIn {
  /** What came of a button that was pressed on another card. */
  readonly say: string;
}

/** What the form is drawn from. */
export interface CheckInForm {
  /** Comes back with the form: the same form begins one check-in, however often it is delivered. */
  readonly submission: string;
  readonly dutyPhone: string;
  /** The one that is running already. */
  readonly running?: CheckInView;
}

export interface MyCheckIn {
  readonly checkIn?: CheckInView;
  readonly dutyPhone: string;
}

/** Somebody who is out now, for those on duty. */
export interface OutNow {
  readonly key: string;
  readonly person: PersonKey;
  readonly name: string;
  readonly since: Instant;
  readonly until: Instant;
  readonly standing: CheckInStanding;
  readonly worried: boolean;
  /** For those on duty at this minute alone. */
  readonly place?: string;
  readonly withWhom?: string;
  readonly phoneThere?: string;
  /** The incident that it has raised. */
  readonly incident?: string;
}

export interface CheckInList {
  readonly out: readonly OutNow[];
  readonly now: Instant;
}

const sayOf = (checkIn: CheckIn, now: Instant, language: Language): string => {
  const { say, over, overdue } = checkInWords[language];
  const at = (moment: Instant): string => momentFor(moment, now, language);
  switch (standingOf(checkIn, now)) {
    case 'over':
      return checkIn.ended === 'left' ? over.left : say.safe;
    case 'help':
      return say.help;
    case 'overdue':
      return overdue.called(at(raisedFrom(checkIn)));
    case 'out':
    case 'due':
      return say.more(at(checkIn.dueAt), at(raisedFrom(checkIn)));
  }
};

const details = ({ withWhom, phoneThere, ended, endedAt, help }: CheckIn) => ({
  ...(withWhom === undefined ? {} : { withWhom }),
  ...(phoneThere === undefined ? {} : { phoneThere }),
  ...(ended === undefined ? {} : { ended }),
  ...(endedAt === undefined ? {} : { endedAt }),
  ...(help === undefined ? {} : { helpAt: help.at }),
});

/** The view of a check-in at this minute. */
export const checkInView = (hub: Hub, checkIn: CheckIn): CheckInView => {
  const now = hub.clock.now();
  const { key, place, worried, dueAt, saidAt, overdue, help } = checkIn;
  return {
    key,
    standing: standingOf(checkIn, now),
    place,
    worried,
    dueAt,
    callAt: raisedFrom(checkIn),
    savedAt: saidAt,
    ...details(checkIn),
    wasLookedFor: !isOut(checkIn) && (overdue ?? help) !== undefined,
    dutyPhone: dutyPhone(hub),
    now,
    say: sayOf(checkIn, now, languageFor(hub, checkIn.person)),
  };
};
