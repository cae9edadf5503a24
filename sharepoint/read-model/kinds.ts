/** What a role sees whole or not at all: incidents of one level, about nobody's conduct or about one sort of conduct. */
import { levelsByRank } from '#core/domain/incidents/desk-queue.ts';
import type { ConductRoute } from '#core/domain/incidents/incident.ts';
import type { Level } from '#lists/incidents.ts';

/** Each is one object: the same wherever it is named. */
export interface Kind {
  readonly level: Level;
  readonly route: ConductRoute | undefined;
}

const routes = [
  undefined,
  'councillor-conduct',
  'officer-conduct',
  'senior-conduct',
] as const satisfies readonly Kind['route'][];

/** Every kind, the gravest level first. */
export const kinds: readonly Kind[] = levelsByRank.flatMap((level) =>
  routes.map((route) => ({ level, route })),
);

const known = new Map(kinds.map((kind) => [`${kind.level}/${kind.route ?? ''}`, kind]));

/** The kind of an incident. */
export const kindOf = ({ level, route }: Kind): Kind => {
  const kind = known.get(`${level}/${route ?? ''}`);
  if (kind === undefined) throw new TypeError('An incident of no known kind');
  return kind;
};
