import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import { deskViews } from '../../domain/incidents/desk-queue.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { overdueAt } from '../../domain/incidents/service-levels.ts';
import { sentences } from '../../domain/words/sentences.ts';
import type { DeskAnswer, DeskQuestion } from '../../ports.ts';
import { deskRow } from './desk-row.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { DeskPage, DeskRow } from '../views.ts';

type Wanted = Pick<DeskQuestion, 'view' | 'level' | 'search' | 'cursor'>;

const pageSize = 50;
/** Longer than anything that somebody looks for. */
const longestSearch = 200;

const isLevel = (text: string): text is Level => Object.hasOwn(levels, text);

const read = (raw: Readonly<Record<string, unknown>>) => {
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  const level = text('level');
  return done<Wanted>({
    view: deskViews.find((view) => view === raw['view']) ?? 'open',
    ...(isLevel(level) ? { level } : {}),
    search: text('search').slice(0, longestSearch),
    cursor: text('cursor'),
  });
};

const seesByRole = (caller: Person): boolean =>
  hasRole(caller, 'spoc-officer', 'senior-responsible-officer', 'manager');

/**
 * Who sees by role needs not be asked to see, but where conduct is the matter; for everybody else those
 * count about which they were asked.
 */
const askedOf = async (
  hub: Hub,
  caller: Person,
  live: readonly Incident[],
): Promise<readonly string[]> =>
  seesByRole(caller) && live.every(({ route }) => route === undefined)
    ? []
    : hub.promises.notices.asked(caller.key);

/** What is overdue is so at this minute, before any sweep has marked it. */
const rowOf = (incident: DeskAnswer['page'][number], now: DeskPage['now']): DeskRow => ({
  ...deskRow(incident),
  ...('ladder' in incident ? { overdue: overdueAt(incident, now) } : {}),
});

const readingOf = ({ readModel }: Hub): Pick<DeskPage, 'reading' | 'freshAt'> => {
  const { read, complete } = readModel.progress();
  return {
    ...(complete ? {} : { reading: { soFar: read } }),
    ...(readModel.freshAt === undefined ? {} : { freshAt: readModel.freshAt }),
  };
};

/** Ladders that somebody has made senseless: told to those who can see to it. */
const wrongLadders = (hub: Hub, caller: Person): Pick<DeskPage, 'wrongLadders'> => {
  if (!seesByRole(caller)) return {};
  const wrong = Object.entries(hub.council.ladders())
    .filter(([, ladder]) => ladder.wrong !== undefined)
    .map(([name]) => name as LadderName);
  return wrong.length === 0 ? {} : { wrongLadders: wrong };
};

/** An empty desk would tell a councillor that the report they have just sent is not there. */
const isCouncillorAlone = (caller: Person): boolean =>
  caller.roles.every((role) => role === 'councillor');

/**
 * One page of the desk's queue, at most 50 rows, only of what the caller may see. Asks SharePoint nothing.
 * Refused to a councillor who was never asked to take anything.
 */
export const listIncidents = useCase('anybody', read, async (hub, caller, wanted) => {
  const live = await hub.promises.live();
  const asked = await askedOf(hub, caller, live);
  const now = hub.clock.now();
  const { page, total, counts, cursor } = hub.readModel.desk({
    ...wanted,
    ...{ caller, live, asked, now },
    limit: pageSize,
  });
  if (counts.open + counts.closed === 0 && isCouncillorAlone(caller))
    return refuse('forbidden', sentences[caller.language].deskIsForOfficers);
  return done<DeskPage>({
    rows: page.map((incident) => rowOf(incident, now)),
    total,
    counts,
    ...(cursor === undefined ? {} : { cursor }),
    ...readingOf(hub),
    ...wrongLadders(hub, caller),
    now,
  });
});
