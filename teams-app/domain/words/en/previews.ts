/** What may stand on a lock screen, in an e-mail subject or a text message: no name, place or narrative (invariant 15). */
import type { Level } from '#lists/incidents.ts';
import type { HubMessage, MessageKind } from '../../alerts/hub-message.ts';
import { isUrgent } from '../../incidents/urgency.ts';
import { messageKindWords } from './message-kinds.ts';

const { councillorPreview, preview, next } = messageKindWords;

const noDetails = 'No details are in this e-mail, so that nobody else can read them.';
const handEditPreview = 'The Safety Hub’s register was changed by hand';

/** The only words of an alert that anybody can read over a shoulder. */
const alertPreview = (level: Level): string =>
  isUrgent(level) ? 'Urgent councillor safety incident' : 'Councillor safety incident';

type ActKind = 'hand-over' | 'help' | 'to-owner';

const actPreview: Readonly<Record<ActKind, string>> = {
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

export const previews = {
  alertPreview,
  /** The preview of anything sent to a councillor. */
  councillorPreview,
  /** The preview of the notice that a row was changed by hand. */
  handEditPreview,
  /** The body of the e-mail that says so. */
  handEditMail: (reference: string): string =>
    [
      `${handEditPreview}.`,
      '',
      `Reference: ${reference}`,
      '',
      'Somebody has changed or removed a row in SharePoint, not through the hub. Open the incident in the Safety Hub in Microsoft Teams: it shows what was changed, and by whom.',
      '',
      noDetails,
    ].join('\n'),
  /** The preview of a message of no incident. Of a check-in it says nothing: somebody else may look on. */
  messagePreview: preview,
  /** The whole text message of a message of no incident. */
  messageText: (kind: MessageKind): string =>
    `${preview[kind]}. ${next[kind].replace('Microsoft Teams', 'Teams')}`,
  /** The body of its e-mail. What the watch says is about the hub alone, so it stands there in full. */
  messageMail: ({ kind, words }: Pick<HubMessage, 'kind' | 'words'>): string =>
    [
      `${preview[kind]}.`,
      '',
      ...(kind === 'watch' ? [words, ''] : []),
      next[kind],
      ...(kind === 'watch' ? [] : ['', noDetails]),
    ].join('\n'),
  /** The preview of a message between colleagues about an incident that somebody has. */
  actPreview,
  /** The body of its e-mail. */
  actMail: (kind: ActKind, reference: string): string =>
    [`${actPreview[kind]}.`, '', `Reference: ${reference}`, '', actNext[kind], '', noDetails].join(
      '\n',
    ),
  /** The whole text message. */
  actText: (kind: 'hand-over' | 'help', reference: string): string =>
    `${actPreview[kind]}, ${reference}. Open the Safety Hub in Teams.`,
  /** What is read out on the phone, twice by most gateways: whoever answers may not be who was called. */
  callWords: (said: string): string =>
    `This is the council’s Safety Hub. ${said}. Please open the Safety Hub in Microsoft Teams.`,
  /** The whole text message of an alert. */
  alertText: (level: Level, reference: string): string =>
    `${alertPreview(level)} ${reference}. Open the Safety Hub in Teams and press "I've got this".`,
  /** The body of an alert e-mail; mail programs preview its first line. */
  alertMail: (level: Level, reference: string): string =>
    [
      `${alertPreview(level)}.`,
      '',
      `Reference: ${reference}`,
      '',
      'Nobody has taken it yet. Open the Safety Hub in Microsoft Teams and press “I’ve got this”.',
      'If you can’t take it, press “I can’t take this” there, and the next person is asked at once.',
      '',
      noDetails,
    ].join('\n'),
};
