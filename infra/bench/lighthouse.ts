/** Lighthouse, where somebody has installed it: it is no dependency of this repository (docs/decisions/0027). */
import { findBrowser } from '../checks/find-browser.ts';
import { standInForTeams } from './teams-around.ts';
import type { Seat } from './teams-around.ts';

export const howToInstall = 'npm install --no-save lighthouse@12.8.2';

/** The part of puppeteer-core that is used here; Lighthouse brings it. */
interface Page {
  evaluateOnNewDocument(run: (seat: Seat) => void, seat: Seat): Promise<unknown>;
  evaluate<Value>(run: () => Value): Promise<Value>;
  close(): Promise<void>;
}

interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Audit {
  readonly id: string;
  readonly score: number | null;
}

interface Report {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        { readonly score: number | null; readonly auditRefs: readonly { readonly id: string }[] }
      >
    >;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

type Lighthouse = (
  address: string,
  flags: { readonly onlyCategories: readonly string[]; readonly logLevel: string },
  config: undefined,
  page: Page,
) => Promise<Report | undefined>;

interface Puppeteer {
  launch(options: {
    readonly executablePath: string;
    readonly args: readonly string[];
  }): Promise<Browser>;
}

interface Installed {
  readonly lighthouse: Lighthouse;
  readonly puppeteer: Puppeteer;
}

/** Names that the type check cannot follow, for what it names may not be there. */
const names = { lighthouse: 'lighthouse', puppeteer: 'puppeteer-core' };

const installed = async (): Promise<Installed | undefined> => {
  try {
    const [lighthouse, puppeteer] = (await Promise.all([
      import(names.lighthouse),
      import(names.puppeteer),
    ])) as [{ default: Lighthouse }, { default: Puppeteer }];
    return { lighthouse: lighthouse.default, puppeteer: puppeteer.default };
  } catch {
    return undefined;
  }
};

/** Of 100, each; and which accessibility audits found something. */
export interface Scores {
  readonly accessibility: number;
  readonly performance: number;
  readonly found: readonly string[];
  /** To which sections the page leads. */
  readonly sections: readonly string[];
}

export interface LighthouseHere {
  /** As a phone on a slow line sees the page; with a seat, Teams is around it. */
  scores(address: string, seat?: Seat): Promise<Scores>;
  close(): Promise<void>;
}

/** Runs in the window: on a phone one choice leads to every section. */
const sectionsHere = (): readonly string[] =>
  [...document.querySelectorAll<HTMLOptionElement>('nav option')].map(({ value }) => value);

const scoresIn = ({ lhr: { categories, audits } }: Report): Omit<Scores, 'sections'> => {
  const of = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const ids = (categories['accessibility']?.auditRefs ?? []).map(({ id }) => id);
  return {
    accessibility: of('accessibility'),
    performance: of('performance'),
    found: ids.filter((id) => audits[id]?.score === 0),
  };
};

/** Undefined where Lighthouse is not installed. Throws where the machine has no browser. */
export const openLighthouse = async (): Promise<LighthouseHere | undefined> => {
  const tools = await installed();
  if (tools === undefined) return undefined;
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge found. Set TEST_BROWSER.');
  const browser = await tools.puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    scores: async (address, seat) => {
      const page = await browser.newPage();
      if (seat !== undefined) await page.evaluateOnNewDocument(standInForTeams, seat);
      const flags = { onlyCategories: ['accessibility', 'performance'], logLevel: 'error' };
      const report = await tools.lighthouse(address, flags, undefined, page);
      const sections = await page.evaluate(sectionsHere);
      await page.close();
      if (report === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
      return { ...scoresIn(report), sections };
    },
    close: () => browser.close(),
  };
};
