/** The ways of telling somebody something, and how a person wants to be told. */

/** second-text: a text message through another provider than the first. */
export const noticeChannels = ['teams', 'email', 'sms', 'voice', 'second-text'] as const;

export type NoticeChannel = (typeof noticeChannels)[number];

/** What stands in the People list; whatever is left out is as usual. */
export interface AlertBy {
  /** For Critical and High. */
  readonly urgent?: readonly NoticeChannel[];
  /** For Moderate and Low. */
  readonly other?: readonly NoticeChannel[];
  /** No text messages and calls at night for Moderate and Low. */
  readonly quietAtNight?: boolean;
}

const words: Readonly<Record<string, NoticeChannel>> = {
  teams: 'teams',
  chat: 'teams',
  email: 'email',
  mail: 'email',
  sms: 'sms',
  text: 'sms',
  texts: 'sms',
  'text message': 'sms',
  voice: 'voice',
  call: 'voice',
  calls: 'voice',
  phone: 'voice',
};

/** The channels in a text such as "Teams, text, call", each once. Words that are no channel are left out. */
export const channelsFrom = (text: string): readonly NoticeChannel[] => {
  const named = text
    .toLowerCase()
    .replaceAll(/e[-\s]mail/g, 'email')
    .split(/[,;]/)
    .map((part) => words[part.trim()])
    .filter((channel) => channel !== undefined);
  return [...new Set(named)];
};
