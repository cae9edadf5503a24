/** What Lighthouse says of every section that a councillor sees, beside a bare page in the same run. */
import { buildPages } from '../../one-machine/build-pages.ts';
import { serveBarePage } from '../bare-page.ts';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { howToInstall, openLighthouse } from '../lighthouse.ts';
import type { LighthouseHere, Scores } from '../lighthouse.ts';
import { startBenchStage } from '../stage.ts';
import type { BenchStage } from '../stage.ts';
import type { Seat } from '../teams-around.ts';

const visits = 3;
const least = 0.9;

const pages = ['hub', 'wellbeing'];

/** As the local Microsoft 365 tells them. */
interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

const looker = 'Cllr Martin Vale';

/** A token lasts an hour: longer than all visits. */
const seatIn = async ({
  m365: { origin },
}: BenchStage): Promise<Omit<Seat, 'page' | 'section'>> => {
  const ask = async (path: string): Promise<unknown> =>
    (await fetch(`${origin}/shell/api/${path}`)).json();
  const people = (await ask('people')) as readonly Account[];
  const person = people.find(({ displayName }) => displayName === looker);
  if (person === undefined) throw new Error(`Nobody is called ${looker}`);
  const { token } = (await ask(`people/${person.id}/token`)) as { token: string };
  const context = (await ask('context')) as { tenantId: string; catalogAppId: string };
  const { id, displayName: name, userPrincipalName: address } = person;
  const { tenantId, catalogAppId: appId } = context;
  return { person: { id, name, address }, token, tenantId, appId, origin };
};

interface Seen {
  readonly section: string;
  readonly scores: Scores;
}

const accessible = (seen: readonly Seen[], bare: Scores): Figure => {
  const value = Math.min(...seen.map(({ scores }) => scores.accessibility));
  const wrong = seen.filter(({ scores }) => scores.accessibility < 100);
  return {
    name: 'Lighthouse, accessibility',
    value,
    unit: `of 100, the lowest of ${seen.length.toString()} sections`,
    baseline: `the bare page: ${bare.accessibility.toString()}`,
    aim: '100',
    holds: value === 100,
    detail: wrong.map(({ section, scores }) => `${section}: ${scores.found.join(', ')}`),
  };
};

const fast = (page: string, seen: readonly Scores[], bare: readonly Scores[]): Figure => {
  const [own, plain] = [seen, bare].map((each) => each.map(({ performance }) => performance));
  const value = rounded(median(own ?? []) / median(plain ?? []));
  return {
    name: `Lighthouse, performance of the first view of the ${page}`,
    value,
    unit: '× the score of the baseline',
    baseline: `a theme of Fluent around one word, alone in the window: ${spread(plain ?? [], 'of 100')}`,
    aim: `≥ ${least.toString()}`,
    holds: value >= least,
    detail: [`the ${page}: ${spread(own ?? [], 'of 100')}`],
  };
};

const sectionsIn = (page: string, [first]: readonly Scores[]): readonly string[] => {
  const sections = first?.sections ?? [];
  if (sections.length === 0) throw new Error(`The ${page} leads to no section`);
  return sections;
};

const look = async (
  lighthouse: LighthouseHere,
  stage: BenchStage,
  plain: string,
): Promise<readonly Figure[]> => {
  const seat = await seatIn(stage);
  const at = (page: string, section: string): Promise<Scores> =>
    lighthouse.scores(`${stage.hub.origin}/tabs/${page}`, { ...seat, page, section });
  const bare: Scores[] = [];
  const first = new Map<string, Scores[]>(pages.map((page) => [page, []]));
  for (let visit = 0; visit < visits; visit += 1) {
    bare.push(await lighthouse.scores(plain));
    for (const [page, scores] of first) scores.push(await at(page, ''));
  }
  const seen: Seen[] = [];
  for (const [page, scores] of first)
    for (const section of sectionsIn(page, scores))
      seen.push({ section: `${page}, ${section}`, scores: await at(page, section) });
  const [plainScores] = bare;
  if (plainScores === undefined) throw new Error('The bare page was not looked at');
  return [
    accessible(seen, plainScores),
    ...[...first].map(([page, scores]) => fast(page, scores, bare)),
  ];
};

const measure = async (): Promise<readonly Figure[]> => {
  const lighthouse = await openLighthouse();
  if (lighthouse === undefined) {
    process.stdout.write(`lighthouse: not measured. To measure it: ${howToInstall}\n`);
    return [];
  }
  await buildPages();
  const [stage, plain] = [await startBenchStage(), await serveBarePage()];
  try {
    return await look(lighthouse, stage, plain.address);
  } finally {
    await lighthouse.close();
    await plain.close();
    await stage.close();
  }
};

export const lighthouseScores: Measurement = { name: 'lighthouse', measure };
