/** What axe says of a page and of the tab framed in it, in each of Teams' looks. */
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** As the shell names them. */
export type Look = 'Light' | 'Dark' | 'High contrast';

const looks: readonly Look[] = ['Light', 'Dark', 'High contrast'];

/** The colours of a window once they have stopped changing and, in a frame, once they are `wanted`. */
const coloursOf = async (frame: Frame, wanted = ''): Promise<string> => {
  const found = await frame.waitForFunction((like) => {
    const provider = document.querySelector('.fui-FluentProvider');
    const isMoving = document.getAnimations().some((each) => each instanceof CSSTransition);
    if (provider === null || isMoving) return false;
    const style = getComputedStyle(provider);
    const now = ['--colorNeutralForeground1', '--colorNeutralBackground3']
      .map((name) => style.getPropertyValue(name).trim())
      .join(' on ');
    return (like === '' || now === like) && now;
  }, wanted);
  return String(await found.jsonValue());
};

const untilStill = async (page: Page): Promise<void> => {
  const colours = await coloursOf(page.mainFrame());
  for (const frame of page.frames().slice(1)) await coloursOf(frame, colours);
};

/** Chooses a look as a person does: where people are picked, or in the menu at the top right. */
export const chooseLook = async (page: Page, look: Look): Promise<void> => {
  const choice = page.getByRole('button', { name: look, exact: true });
  const menu = page.getByRole('button', { name: /^You are / });
  const isInMenu = (await menu.count()) > 0;
  if (isInMenu) await menu.click();
  await choice.click();
  if (isInMenu) await page.keyboard.press('Escape');
};

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary?: string;
  }[];
}

/** What axe-core leaves in a page that it has looked at. */
interface Axe {
  run(
    part: { include: Document[]; exclude: string[] },
    options: { runOnly?: string[]; resultTypes: string[]; iframes: boolean },
  ): Promise<{ violations: Finding[] }>;
}

const told = (what: string, found: readonly Finding[]): string[] =>
  found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${what}: ${help} (${id})`, target.map(String).join(' '), failureSummary ?? ''].join('\n  '),
    ),
  );

/** Puts axe into a window that has not met it yet, past the page's own content security policy. */
const meetAxe = async (frame: Frame): Promise<void> => {
  if (await frame.evaluate(() => !('axe' in globalThis))) await frame.evaluate(axe.source);
};

/** What the rules find in one window; all rules where none is named. A tab in it is a window of its own. */
const findingsIn = async (frame: Frame, rules?: readonly string[]): Promise<Finding[]> => {
  await meetAxe(frame);
  return frame.evaluate(
    async (only) => {
      const here = globalThis as unknown as { axe: Axe };
      // Fluent's stops for the Tab key: whatever is focused there hands the focus on at once.
      const part = { include: [document], exclude: ['[data-tabster-dummy]'] };
      const options = { resultTypes: ['violations'], iframes: false, ...only };
      return (await here.axe.run(part, options)).violations;
    },
    rules === undefined ? {} : { runOnly: [...rules] },
  );
};

const findingsOn = async (
  page: Page,
  what: string,
  rules?: readonly string[],
): Promise<string[]> => {
  await untilStill(page);
  const found = await Promise.all(page.frames().map((frame) => findingsIn(frame, rules)));
  return told(what, found.flat());
};

/** What axe finds on the page as it stands, a paragraph for each; none when all is well. */
export const findings = (page: Page, what: string): Promise<string[]> => findingsOn(page, what);

/** Every rule in the look that is chosen; in the other two, what a look can change. Ends in the first. */
export const findingsInEveryLook = async (
  page: Page,
  what: string,
  first: Look,
): Promise<string[]> => {
  const found = await findings(page, `${what}, ${first}`);
  for (const look of looks.filter((each) => each !== first)) {
    await chooseLook(page, look);
    found.push(...(await findingsOn(page, `${what}, ${look}`, ['color-contrast'])));
  }
  await chooseLook(page, first);
  return found;
};
