/** The words of the monthly test. */
import type { NoticeChannel } from '../../alerts/notice-channel.ts';

const channels: Readonly<Record<NoticeChannel, string>> = {
  teams: 'Teams',
  email: 'E-mail',
  sms: 'Text message',
  voice: 'Phone call',
  'second-text': 'Text message by the second provider',
};

const listed = (of: readonly NoticeChannel[]): string =>
  of
    .map((channel, place) =>
      place === 0 || channel === 'teams' ? channels[channel] : channels[channel].toLowerCase(),
    )
    .join(', ');

export const testWords = {
  channels,
  title: 'This is only a test',
  words:
    'Nothing has happened. Once a month we check that an alert would reach you. Please choose where else the test has come, and press the button.',
  chatAlone:
    'Nothing has happened. Once a month we check that an alert would reach you. Please press the button.',
  question: 'The test has also come by',
  button: 'It reached me',
  againTitle: 'Has the test reached you?',
  again:
    'We sent you a test of your alerts, and you have not told us everywhere that it came. Please choose where, and press the button. Has it not come? Then please check your number and address with the senior responsible officer.',
  openTitle: 'The test has not reached everybody',
  open: 'These people have not said that this month’s test of the alerts reached them:',
  openOf: (name: string, of: readonly NoticeChannel[]): string => `${name}: ${listed(of)}`,
  openNext:
    'Please check their numbers and addresses in the People list, and that the hub is open in their Teams.',
  allReached: 'Thank you. The test reached you everywhere.',
  someOpen: (of: readonly NoticeChannel[]): string =>
    `Thank you. Not confirmed yet: ${listed(of)}. If it does not come, please check your number and address with the senior responsible officer.`,
  chooseOne: 'Please choose at least one way in which the test has come.',
  noTest: 'There is no test of your alerts to answer at the moment.',
};
