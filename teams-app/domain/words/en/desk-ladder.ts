/** Words of one incident's ladder: who is asked when, what came back, who would be next. */
import type { NoticeChannel } from '../../alerts/notices.ts';

const channels: Readonly<Record<NoticeChannel, string>> = {
  teams: 'Teams',
  email: 'E-mail',
  sms: 'Text',
  voice: 'Phone call',
  'second-text': 'Text, second provider',
};

export const ladder = {
  title: 'Who is asked, and when',
  step: (step: number): string => `Step ${String(step)}`,
  stepOfRound: (step: number, round: number): string =>
    `Round ${String(round)}, step ${String(step)}`,
  asked: (moment: string): string => `Asked at ${moment}`,
  asking: (moment: string): string => `Asked at ${moment}, waiting for an answer`,
  next: (moment: string): string => `Next, at ${moment}`,
  later: (moment: string): string => `Then, at ${moment}`,
  notNeeded: (moment: string): string => `Was due at ${moment}, not needed`,
  nobody: 'Nobody to ask on this step',
  stopped: (owner: string, moment: string): string => `${owner} took it at ${moment}`,
  none: 'Nobody has been asked yet.',
  again: (moment: string, round: number, step: number): string =>
    `If nobody answers, round ${String(round)} begins at ${moment}, from step ${String(step)}. It never ends by itself.`,
  earlier: (steps: number): string => `Show earlier steps (${String(steps)})`,
  hideEarlier: 'Hide earlier steps',
  channels,
  channel: {
    sent: (channel: string, moment: string): string => `${channel} sent ${moment}`,
    waiting: (channel: string): string => `${channel} on its way`,
    'in-doubt': (channel: string): string => `${channel}: no answer yet, sending again`,
    failed: (channel: string, why: string): string => `${channel} failed: ${why}`,
    'not-needed': (channel: string): string => `${channel} not needed any more`,
  },
  failedUnknown: 'not known why',
  answer: {
    took: (moment: string): string => `“I’ve got this” at ${moment}`,
    cannot: (moment: string): string => `“I can’t take this” at ${moment}`,
    waiting: 'No answer yet',
    none: 'No answer',
    unreached: 'Not reached',
  },
};
