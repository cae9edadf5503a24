/** Teams around a page that stands alone in a window, as Lighthouse needs it: what teams-js asks is answered in the window itself. */

/** Who looks at what. */
export interface Seat {
  readonly page: string;
  /** A section of the page; '' for its beginning. */
  readonly section: string;
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  readonly tenantId: string;
  readonly appId: string;
  /** A single-sign-on token of the person. */
  readonly token: string;
  /** Whose messages the page takes: an origin that its server has named. */
  readonly origin: string;
}

/**
 * Runs in the window before the page's own script, and uses nothing from outside itself. teams-js speaks with
 * `opener` where no frame is around it.
 */
export const standInForTeams = (seat: Seat): void => {
  const { person } = seat;
  const context = {
    entityId: seat.page,
    ...(seat.section === '' ? {} : { subEntityId: seat.section }),
    appId: seat.appId,
    frameContext: 'content',
    hostClientType: 'web',
    hostName: 'Teams',
    locale: 'en-gb',
    loginHint: person.address,
    sessionId: crypto.randomUUID(),
    theme: 'default',
    tid: seat.tenantId,
    userDisplayName: person.name,
    userObjectId: person.id,
    userPrincipalName: person.address,
  };
  const runtime = JSON.stringify({
    apiVersion: 4,
    isLegacyTeams: false,
    supports: { pages: { currentApp: {} }, appInstallDialog: {}, call: {}, chat: {}, logs: {} },
  });
  const answers: Readonly<Record<string, readonly unknown[]>> = {
    initialize: ['content', 'web', runtime, '2.0.1'],
    getContext: [context],
    'authentication.getAuthToken': [true, seat.token],
  };
  const teams = {
    postMessage: (asked: { func?: string; id?: number; uuidAsString?: string }): void => {
      const args = answers[asked.func ?? ''];
      if (args === undefined) return;
      const { id, uuidAsString } = asked;
      const data = { id, uuidAsString, args, monotonicTimestamp: performance.now() };
      const answer = new MessageEvent('message', { data, origin: seat.origin });
      Object.defineProperty(answer, 'source', { value: teams });
      setTimeout(() => window.dispatchEvent(answer));
    },
  };
  Object.defineProperty(window, 'opener', { value: teams });
};
