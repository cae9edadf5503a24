/** What the page has to do with Teams: start, theme, deep link, sign-in. The only file that knows teams-js. */
import { app, authentication, pages } from '@microsoft/teams-js';

export interface TeamsPlace {
  /** The theme's name as Teams calls it: default, dark, contrast or glass. */
  readonly theme: string;
  /** As Teams speaks with the person, for example "cy-gb". */
  readonly locale: string;
  /** What a deep link points at within the page: the reference of an incident. */
  readonly subPage: string | undefined;
}

/** Pages that may host ours beside Teams itself, as the server wrote them into the page. */
const moreOrigins = (): string[] => {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="hub-teams-origins"]');
  return (meta?.content ?? '').split(' ').filter((origin) => origin !== '');
};

let person = '';

/** The object id of whoever has signed in to Teams; '' before Teams was met. */
export const personHere = (): string => person;

/** Makes contact with Teams. Rejects where there is no Teams around the page. */
export const startTeams = async (): Promise<TeamsPlace> => {
  await app.initialize(moreOrigins());
  const context = await app.getContext();
  person = context.user?.id ?? '';
  return { theme: context.app.theme, locale: context.app.locale, subPage: context.page.subPageId };
};

/** Teams takes its loading picture away. */
export const tellLoaded = (): void => {
  app.notifySuccess().catch(() => undefined);
};

/** Calls `use` with the name of each theme that the person changes to. */
export const onTheme = (use: (theme: string) => void): void => {
  app.registerOnThemeChangeHandler(use);
};

/** Opens a web page outside the tab, as Teams does it on each kind of device. */
export const openLink = (address: string): void => {
  app.openLink(address).catch(() => undefined);
};

/** Goes to another page of the hub, or with "conversations" to its chat. */
export const goToPage = (pageId: string, subPageId = ''): void => {
  pages.currentApp.navigateTo({ pageId, subPageId }).catch(() => undefined);
};

let kept: string | undefined;

/** The person's single-sign-on token. `fresh` asks Teams for a new one. Rejects when Teams has none. */
export const signInToken = async (fresh: boolean): Promise<string> => {
  if (fresh || kept === undefined) kept = await authentication.getAuthToken();
  return kept;
};
