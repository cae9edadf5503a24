/** What a step gives to its use-case: aliases turned into people, names of incidents into references. */
import { objectIdOf } from '../one-machine/council.ts';
import type { Deed } from './exercise.ts';

const ofTheRota = new Set(['set-duty', 'swap-duty', 'remove-duty', 'answer-swap']);

/** In a turn of the rota `to` is a time. */
const peopleIn = (does: string): readonly string[] =>
  ofTheRota.has(does) ? ['lead', 'deputy', 'senior', 'with'] : ['aboutWho', 'to', 'whom', 'person'];

/** Whoever is kept out is called `whom` in an exercise. */
const nameOf = (key: string): string => (key === 'whom' ? 'person' : key);

const valueOf = (does: string, key: string, value: unknown): unknown => {
  if (key === 'afraidNow' && typeof value === 'boolean') return value ? 'yes' : 'no';
  return peopleIn(does).includes(key) && typeof value === 'string' ? objectIdOf(value) : value;
};

/** What an earlier step made and named: an assessment, a surgery, a café, a decision to watch, a request. */
const madeBefore = new Set(['assessment', 'surgery', 'cafe', 'headsUp', 'request']);

/** Whoever answers something answers it as they read it last. */
const asRead = (
  { request }: Readonly<Record<string, unknown>>,
  revisions: ReadonlyMap<string, string>,
): Record<string, unknown> => {
  const revision = typeof request === 'string' ? revisions.get(request) : undefined;
  return revision === undefined ? {} : { revision };
};

/** The input of a step; an incident that has no name here is meant by its reference. */
export const inputOf = (
  deed: Deed,
  references: ReadonlyMap<string, string>,
  revisions: ReadonlyMap<string, string>,
): Record<string, unknown> => {
  const entries = Object.entries(deed.with).map(([key, value]) => [
    nameOf(key),
    madeBefore.has(key) && typeof value === 'string'
      ? (references.get(value) ?? value)
      : valueOf(deed.does, key, value),
  ]);
  const { incident } = deed;
  const given = Object.fromEntries(entries) as Record<string, unknown>;
  return {
    ...asRead(given, revisions),
    ...given,
    ...(incident === undefined ? {} : { incident: references.get(incident) ?? incident }),
  };
};
