/** Runs a site script on a site and says what came of each of its actions, as SharePoint does. */
import type { World } from '../world.ts';
import { isObject } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { announceListChange } from './list-changes.ts';
import { LIST_ACTIONS, openList } from './list-actions.ts';

/** 0 done, 1 failed, 2 nothing to do here. */
type Outcome = 0 | 1 | 2;

export interface ActionResult {
  readonly Title: string;
  readonly Outcome: Outcome;
  readonly OutcomeText: string | null;
  readonly ErrorCode: number;
  readonly Target: string | null;
  readonly TargetId: string;
}

/** Verbs that a site script may hold but that change nothing that can be seen here. */
const OTHER_VERBS = [
  'applyTheme',
  'setSiteLogo',
  'joinHubSite',
  'addNavLink',
  'removeNavLink',
  'setRegionalSettings',
  'triggerFlow',
  'setSiteExternalSharingCapability',
  'activateSPFeature',
  'createSiteColumn',
  'createSiteColumnXml',
  'createContentType',
  'addContentTypesFromHub',
  'addPrincipalToSPGroup',
  'setSiteBranding',
  'installSolution',
  'associateExtension',
];
const OTHER_SUBACTIONS = [
  'addSPLookupFieldXml',
  'addSiteColumn',
  'addContentType',
  'removeContentType',
  'associateFieldCustomizer',
  'associateListViewCommandSet',
];

const actionsIn = (holder: JsonObject, name: string): JsonObject[] => {
  const list = holder[name] ?? [];
  return Array.isArray(list) ? list.filter(isObject) : [];
};

/** How many actions a script has, subactions included. */
export const countActions = (script: JsonObject): number =>
  actionsIn(script, 'actions').reduce(
    (sum, action) => sum + 1 + actionsIn(action, 'subactions').length,
    0,
  );

/** The first verb that SharePoint does not know, if there is any. */
export function unknownVerb(script: JsonObject): string | undefined {
  for (const action of actionsIn(script, 'actions')) {
    const verb = String(action['verb']);
    if (verb !== 'createSPList' && !OTHER_VERBS.includes(verb)) return verb;
    const inner = actionsIn(action, 'subactions').map((one) => String(one['verb']));
    const stray = inner.find(
      (one) => !Object.hasOwn(LIST_ACTIONS, one) && !OTHER_SUBACTIONS.includes(one),
    );
    if (stray !== undefined) return stray;
  }
  return undefined;
}

/** Runs the actions of a script in their order. One that fails does not stop the others. */
export function runScript(world: World, siteId: string, script: JsonObject): ActionResult[] {
  return actionsIn(script, 'actions').flatMap((action) => {
    if (action['verb'] !== 'createSPList') return [result(String(action['verb']), 2, null, '')];
    return runListAction(world, siteId, action);
  });
}

function runListAction(world: World, siteId: string, action: JsonObject): ActionResult[] {
  const name = String(action['listName']);
  let listId = '';
  const opened = attempt(name, () => {
    listId = openList(world, siteId, action);
    return `Create or update list ${name}`;
  });
  if (opened.Outcome === 1) return [opened];
  const inner = actionsIn(action, 'subactions').map((one) => {
    const run = LIST_ACTIONS[String(one['verb'])];
    return run
      ? attempt(name, () => run(world, listId, one))
      : result(String(one['verb']), 2, null, name);
  });
  announceListChange(world, listId);
  return [opened, ...inner];
}

function attempt(target: string, work: () => string): ActionResult {
  try {
    return result(work(), 0, null, target);
  } catch (error) {
    return result('Action', 1, error instanceof Error ? error.message : String(error), target);
  }
}

const result = (
  title: string,
  outcome: Outcome,
  words: string | null,
  target: string,
): ActionResult => ({
  Title: title,
  Outcome: outcome,
  OutcomeText: words,
  ErrorCode: outcome === 1 ? -1 : 0,
  Target: target || null,
  TargetId: '00000000-0000-0000-0000-000000000000',
});
