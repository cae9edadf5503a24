/** What may stand on a lock screen, in an e-mail subject or a text message: no name, place or narrative (invariant 15). */
import type { Level } from '#lists/incidents.ts';

const isUrgent = (level: Level): boolean => level === 'critical' || level === 'high';

/** The only words of an alert that anybody can read over a shoulder. */
export const alertPreview = (level: Level): string =>
  isUrgent(level) ? 'Urgent councillor safety incident' : 'Councillor safety incident';

/** The preview of anything sent to a councillor. */
export const councillorPreview = 'Message from the Safety Hub';

/** The preview of the notice that a row was changed by hand. */
export const handEditPreview = 'The Safety Hub’s register was changed by hand';

/** The body of the e-mail that says so. */
export const handEditMail = (reference: string): string =>
  [
    `${handEditPreview}.`,
    '',
    `Reference: ${reference}`,
    '',
    'Somebody has changed or removed a row in SharePoint, not through the hub. Open the incident in the Safety Hub in Microsoft Teams: it shows what was changed, and by whom.',
    '',
    'No details are in this e-mail, so that nobody else can read them.',
  ].join('\n');

/** The whole text message of an alert. */
export const alertText = (level: Level, reference: string): string =>
  `${alertPreview(level)} ${reference}. Open the Safety Hub in Teams and press "I've got this".`;

/** The body of an alert e-mail; mail programs preview its first line. */
export const alertMail = (level: Level, reference: string): string =>
  [
    `${alertPreview(level)}.`,
    '',
    `Reference: ${reference}`,
    '',
    'Nobody has taken it yet. Open the Safety Hub in Microsoft Teams and press “I’ve got this”.',
    'If you can’t take it, press “I can’t take this” there, and the next person is asked at once.',
    '',
    'No details are in this e-mail, so that nobody else can read them.',
  ].join('\n');
