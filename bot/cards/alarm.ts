/** That an incident comes from a check-in, and what that means for whoever takes it. */
import { alarmOf } from '#core/domain/check-ins/alarm-kind.ts';
import type { AlarmKind } from '#core/domain/check-ins/alarm-kind.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { checkInOfficerWords } from '#core/domain/words/check-in-officers.ts';
import { text } from './elements.ts';
import type { Element } from './elements.ts';
import { plain } from './typed-text.ts';

/** As much of an incident as tells whether a check-in raised it. */
export type MaybeAlarm = Partial<Pick<Incident, 'submission' | 'heard'>> & {
  readonly alarm?: AlarmKind;
};

export const alarmIn = ({ alarm, submission }: MaybeAlarm): AlarmKind | undefined =>
  alarm ?? alarmOf(submission === undefined ? {} : { submission });

/** Stands above everything else: ring them, or on no account ring them; and what was heard since. */
export const alarmBlock = (incident: MaybeAlarm, { language }: ChatWords): Element[] => {
  const kind = alarmIn(incident);
  if (kind === undefined) return [];
  const { heard } = incident;
  return [
    text(checkInOfficerWords[language].titles[kind], {
      weight: 'bolder',
      size: 'medium',
      ...(kind === 'overdue' ? {} : { color: 'attention' }),
    }),
    ...(heard === undefined ? [] : [text(plain(heard.said), { weight: 'bolder' })]),
  ];
};
