/** What the hub makes of the lists of people, duty, ladders, contacts and settings. */
import { laddersBefore, laddersFrom } from '#core/domain/alerts/ladders.ts';
import type { GoodLadders, Ladders } from '#core/domain/alerts/ladders.ts';
import type { AnnouncedHolidays } from '#core/domain/time/announced-holidays.ts';
import { channelsFrom } from '#core/domain/alerts/notice-channel.ts';
import type { AlertBy } from '#core/domain/alerts/notice-channel.ts';
import { rolesFrom } from '#core/domain/people.ts';
import type { Person } from '#core/domain/people.ts';
import { settingsFrom } from '#core/domain/settings.ts';
import type { Settings } from '#core/domain/settings.ts';
import type { ContactRow } from '#lists/contacts.ts';
import type { LadderRow } from '#lists/ladders.ts';
import type { PersonRow } from '#lists/people.ts';
import type { SettingRow } from '#lists/settings.ts';
import { rotaFrom } from './duty-rows.ts';
import type { KeptDutyRow } from './duty-rows.ts';

/** The lists as they were last read. */
export interface CouncilRows {
  readonly people: readonly PersonRow[];
  readonly duty: readonly KeptDutyRow[];
  /** Undefined before the list was read for the first time. */
  readonly ladders?: readonly LadderRow[] | undefined;
  /** Ladders that made sense when they were last read. */
  readonly goodLadders?: GoodLadders | undefined;
  readonly contacts: readonly ContactRow[];
  readonly settings: readonly SettingRow[];
  /** Bank holidays as they were last announced. */
  readonly announced?: AnnouncedHolidays | undefined;
}

export const noRows: CouncilRows = { people: [], duty: [], contacts: [], settings: [] };

/** What the hub makes of the rows. Each ladder is there, also before the list was read. */
export const viewOf = (rows: CouncilRows) => {
  const known = rows.people.map(personFrom);
  return {
    people: known,
    byKey: new Map(known.map((person) => [person.key, person])),
    duty: rotaFrom(rows.duty, known),
    ladders: laddersIn(rows),
    contacts: rows.contacts.toSorted((a, b) => a.position - b.position),
    settings: settingsIn(rows),
  };
};

const settingsIn = ({ settings, announced }: CouncilRows): Settings => ({
  ...settingsFrom(new Map(settings.map((row) => [row.title, row.value ?? '']))),
  ...(announced === undefined ? {} : { announced }),
});

const laddersIn = ({ ladders, goodLadders = {} }: CouncilRows): Ladders =>
  ladders === undefined ? laddersBefore(goodLadders) : laddersFrom(ladders, goodLadders);

/** Keys of people are compared without regard to case. */
export const keyIn = (text: string): string => text.trim().toLowerCase();

const alertByIn = ({
  urgentBy = '',
  otherBy = '',
  quietAtNight,
}: PersonRow): Pick<Person, 'alertBy'> => {
  const [urgent, other] = [channelsFrom(urgentBy), channelsFrom(otherBy)];
  const alertBy: AlertBy = {
    ...(urgent.length === 0 ? {} : { urgent }),
    ...(other.length === 0 ? {} : { other }),
    ...(quietAtNight === true ? { quietAtNight } : {}),
  };
  return Object.keys(alertBy).length === 0 ? {} : { alertBy };
};

const personFrom = (row: PersonRow): Person => ({
  key: keyIn(row.key),
  name: row.title,
  email: row.email,
  ...(row.phone === undefined ? {} : { phone: row.phone }),
  ...(row.callPhone === undefined ? {} : { callPhone: row.callPhone }),
  ...alertByIn(row),
  roles: rolesFrom(row.roles),
  ...(row.ward === undefined ? {} : { ward: row.ward }),
  language: row.language,
  active: row.active,
});
