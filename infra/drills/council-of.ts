/** The council in which an exercise is played: the sample one with what the exercise changes. */
import type { Council } from '../one-machine/council.ts';
import { sampleCouncil } from '../one-machine/sample-council.ts';
import type { Exercise } from './exercise.ts';
import { startOf } from './moments.ts';

const settingTitles: Readonly<Record<string, string>> = { nation: 'Nation', tier: 'Tier' };

const instant = (text: string): string => {
  const moment = startOf(text);
  if (moment === undefined) throw new RangeError(`"${text}" is not a day and time`);
  return new Date(moment).toISOString();
};

/** People and rota of the exercise in place of the sample's, where it gives any. */
export const councilOf = (exercise: Exercise): Council => {
  const sample = sampleCouncil(exercise.start);
  const people = Object.entries(exercise.people).map(([alias, person]) => ({ alias, ...person }));
  const settings = Object.entries(exercise.council).map(([key, value]) => [
    settingTitles[key] ?? key,
    value,
  ]);
  const known = new Set((people.length > 0 ? people : sample.people).map(({ alias }) => alias));
  const turns = exercise.duty.map(({ from, to, lead, deputy }) => ({
    from: instant(from),
    until: instant(to),
    lead,
    deputy,
  }));
  return {
    people: people.length > 0 ? people : sample.people,
    duty: [
      ...sample.duty
        .filter((turn) => known.has(turn.lead) && known.has(turn.deputy))
        // With people of its own, an exercise says by their roles who is responsible.
        .map(({ senior, ...turn }) =>
          senior === undefined || people.length > 0 ? turn : { ...turn, senior },
        ),
      ...turns,
    ],
    contacts: sample.contacts,
    settings: { ...sample.settings, ...(Object.fromEntries(settings) as Record<string, string>) },
  };
};
