/** Messages of no incident, by kind: what a card, a locked phone and an e-mail say of them. */
import type { MessageKind } from '../../alerts/hub-message.ts';

/** The preview of anything sent to a councillor: somebody else may look on. */
const councillorPreview = 'Message from the Safety Hub';
const openTheHub = 'Open the Safety Hub in Microsoft Teams.';

export const messageKindWords = {
  councillorPreview,
  about: {
    rota: 'The duty rota',
    'check-in': 'Your visit',
    'test-page': 'Monthly test',
    watch: 'The hub itself',
    crowd: 'Many at once',
    training: 'Training',
    say: 'Have your say',
    wellbeing: 'Wellbeing',
    assessment: 'Your risk assessment',
    review: 'For review',
    cafe: 'Wellbeing café',
    'heads-up': 'A decision to watch',
    request: 'A request to the council',
  } satisfies Record<MessageKind, string>,
  preview: {
    rota: 'Safety Hub: about the duty rota',
    'check-in': councillorPreview,
    'test-page': 'Safety Hub: this is only a test',
    watch: 'The Safety Hub needs looking after',
    crowd: 'Many councillor safety incidents at once',
    wellbeing: councillorPreview,
    training: councillorPreview,
    say: councillorPreview,
    assessment: councillorPreview,
    review: 'Safety Hub: something is due for review',
    cafe: councillorPreview,
    'heads-up': councillorPreview,
    request: councillorPreview,
  } satisfies Record<MessageKind, string>,
  next: {
    rota: 'Open the Safety Hub in Microsoft Teams. It says what it is about.',
    'check-in': openTheHub,
    'test-page':
      'Nothing has happened. Open the Safety Hub in Microsoft Teams and say that this reached you.',
    watch: 'Open the Safety Hub in Microsoft Teams. It says what is wrong.',
    crowd: 'Open the desk of the Safety Hub in Microsoft Teams. All of them are there.',
    wellbeing: openTheHub,
    training: openTheHub,
    say: openTheHub,
    assessment: openTheHub,
    review: 'Open the Safety Hub in Microsoft Teams. It says what it is about.',
    cafe: openTheHub,
    'heads-up': openTheHub,
    request: openTheHub,
  } satisfies Record<MessageKind, string>,
};
