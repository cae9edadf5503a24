/** What may stand on a lock screen, in an e-mail subject or a text message: no name, place or narrative (invariant 15). */
import type { Level } from '#lists/incidents.ts';
import type { HubMessage, MessageKind } from '../hub-message.ts';

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

/** The preview of a message of no incident. Of a check-in it says nothing: somebody else may look on. */
export const messagePreview: Readonly<Record<MessageKind, string>> = {
  rota: 'Safety Hub: about the duty rota',
  'check-in': councillorPreview,
  'test-page': 'Safety Hub: this is only a test',
  watch: 'The Safety Hub needs looking after',
  crowd: 'Many councillor safety incidents at once',
  wellbeing: councillorPreview,
  training: councillorPreview,
  say: councillorPreview,
  assessment: councillorPreview,
};

const messageNext: Readonly<Record<MessageKind, string>> = {
  rota: 'Open the Safety Hub in Microsoft Teams. It says what it is about.',
  'check-in': 'Open the Safety Hub in Microsoft Teams.',
  'test-page':
    'Nothing has happened. Open the Safety Hub in Microsoft Teams and say that this reached you.',
  watch: 'Open the Safety Hub in Microsoft Teams. It says what is wrong.',
  crowd: 'Open the desk of the Safety Hub in Microsoft Teams. All of them are there.',
  wellbeing: 'Open the Safety Hub in Microsoft Teams.',
  training: 'Open the Safety Hub in Microsoft Teams.',
  say: 'Open the Safety Hub in Microsoft Teams.',
  assessment: 'Open the Safety Hub in Microsoft Teams.',
};

/** The whole text message of a message of no incident. */
export const messageText = (kind: MessageKind): string =>
  `${messagePreview[kind]}. ${messageNext[kind].replace('Microsoft Teams', 'Teams')}`;

/** The body of its e-mail. What the watch says is about the hub alone, so it stands there in full. */
export const messageMail = ({ kind, words }: Pick<HubMessage, 'kind' | 'words'>): string =>
  [
    `${messagePreview[kind]}.`,
    '',
    ...(kind === 'watch' ? [words, ''] : []),
    messageNext[kind],
    ...(kind === 'watch'
      ? []
      : ['', 'No details are in this e-mail, so that nobody else can read them.']),
  ].join('\n');

type ActKind = 'hand-over' | 'help' | 'to-owner';

/** The preview of a message between colleagues about an incident that somebody has. */
export const actPreview: Readonly<Record<ActKind, string>> = {
  'hand-over': 'Safety Hub: a colleague asks you to take over',
  help: 'Safety Hub: a colleague asks for help',
  'to-owner': 'Safety Hub: about an incident of yours',
};

const actNext: Readonly<Record<ActKind, string>> = {
  'hand-over':
    'Open the Safety Hub in Microsoft Teams and press “I’ve got this”, or “I can’t take this”. Until you do, your colleague has it.',
  help: 'Open the Safety Hub in Microsoft Teams. It says who asks and what for.',
  'to-owner': 'Open the Safety Hub in Microsoft Teams. It says what has changed.',
};

/** The body of its e-mail. */
export const actMail = (kind: ActKind, reference: string): string =>
  [
    `${actPreview[kind]}.`,
    '',
    `Reference: ${reference}`,
    '',
    actNext[kind],
    '',
    'No details are in this e-mail, so that nobody else can read them.',
  ].join('\n');

/** The whole text message. */
export const actText = (kind: 'hand-over' | 'help', reference: string): string =>
  `${actPreview[kind]}, ${reference}. Open the Safety Hub in Teams.`;

/** What is read out on the phone, twice by most gateways: whoever answers may not be who was called. */
export const callWords = (preview: string): string =>
  `This is the council’s Safety Hub. ${preview}. Please open the Safety Hub in Microsoft Teams.`;

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
