/** Puts the site script of a list onto a site, once for each version of the script. */
import { createHash } from 'node:crypto';
import type { ListDefinition } from '#schema/define-list.ts';
import { siteScript } from '../generate/site-script.ts';
import type { SiteScripts } from './share-point.ts';

interface Kept {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string | null;
}
interface Kind {
  readonly value: readonly Kept[];
}
interface ActionResults {
  readonly value?: readonly { readonly Outcome: number; readonly OutcomeText: string | null }[];
}

/** A site as people reach it, and the word by which it is called. */
export interface WebPlace {
  readonly name: string;
  readonly webUrl: string;
}

/** What the tenant has of site designs. */
export type Designs = readonly Kept[];

/** The designs that the tenant has: their descriptions say which script each site has had. */
export const designsOf = async (scripts: SiteScripts, webUrl: string): Promise<Designs> =>
  ((await scripts(webUrl, 'GetSiteDesigns')) as Kind).value;

/** Whether the site has had this list's script as it now is. */
export const isApplied = (designs: Designs, list: ListDefinition, at: WebPlace): boolean =>
  designs.some(
    ({ Title, Description }) =>
      Title === designTitle(list, at) && Description === appliedNote(list),
  );

/**
 * Keeps the script, and runs it on the site. Run again, it changes what is there and adds nothing
 * twice. Throws an Error that names the actions that failed.
 */
export const applyViews = async (
  scripts: SiteScripts,
  list: ListDefinition,
  at: WebPlace,
): Promise<void> => {
  const scriptId = await keepScript(scripts, list, at.webUrl);
  const designId = await keepDesign(scripts, list, at, scriptId);
  const siteDesignId = designId;
  const done = await scripts(at.webUrl, 'ApplySiteDesign', { siteDesignId, webUrl: at.webUrl });
  const failed = ((done as ActionResults).value ?? []).filter(({ Outcome }) => Outcome === 1);
  if (failed.length > 0) {
    const words = failed.map(({ OutcomeText }) => OutcomeText ?? 'no reason given').join('; ');
    throw new Error(`The views of ${list.name} on ${at.name} could not all be made: ${words}`);
  }
  const updateInfo = { Id: designId, Description: appliedNote(list) };
  await scripts(at.webUrl, 'UpdateSiteDesign', { updateInfo });
};

const scriptTitle = (list: ListDefinition): string => `Councillor Safety Hub: ${list.name}`;
/** Named after the site's own address: a tenant may have a hub for rehearsals beside the real one. */
const designTitle = (list: ListDefinition, { webUrl }: WebPlace): string =>
  `Councillor Safety Hub: ${list.name} on ${new URL(webUrl).pathname}`;

const content = (list: ListDefinition): string => JSON.stringify(siteScript(list));

/** Stands in the design once its script has run: a script that differs has another note. */
const appliedNote = (list: ListDefinition): string =>
  `Views and looks. Applied: ${createHash('sha256').update(content(list)).digest('hex')}`;

const keepScript = async (
  scripts: SiteScripts,
  list: ListDefinition,
  webUrl: string,
): Promise<string> => {
  const title = scriptTitle(list);
  const { value } = (await scripts(webUrl, 'GetSiteScripts')) as Kind;
  const found = value.find(({ Title }) => Title === title);
  if (found === undefined) {
    const operation = `CreateSiteScript(Title=@title)?@title='${encodeURIComponent(title)}'`;
    return ((await scripts(webUrl, operation, siteScript(list))) as Kept).Id;
  }
  const updateInfo = { Id: found.Id, Title: title, Content: content(list), Version: 1 };
  await scripts(webUrl, 'UpdateSiteScript', { updateInfo });
  return found.Id;
};

/** WebTemplate 64 is a team site; the number matters only to people who make new sites. */
const keepDesign = async (
  scripts: SiteScripts,
  list: ListDefinition,
  at: WebPlace,
  scriptId: string,
): Promise<string> => {
  const title = designTitle(list, at);
  const found = (await designsOf(scripts, at.webUrl)).find(({ Title }) => Title === title);
  if (found !== undefined) return found.Id;
  const info = {
    Title: title,
    Description: 'Views and looks. Not applied yet.',
    SiteScriptIds: [scriptId],
    WebTemplate: '64',
  };
  return ((await scripts(at.webUrl, 'CreateSiteDesign', { info })) as Kept).Id;
};
