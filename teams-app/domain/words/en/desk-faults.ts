/** Words for when something is wrong, or not the whole truth. */

export const faults = {
  title: 'This page can’t be shown',
  tryAgain: 'Try again',
  signIn: 'Teams could not sign you in. Close this tab and open it again.',
  noSuchCall: 'There is nothing here by that name.',
  unreadable: 'That could not be read. Please try again.',
  tooMuch: 'That is too long to send. Please shorten it.',
  ours: 'That did not work. Please try again in a minute.',
  offline: 'You are offline. Please try again when you have a connection.',
  noAnswer: 'The hub did not answer. Please try again in a minute. If it is urgent, use the phone.',
  kept: 'What you typed is still here.',
  outside: 'Please open this page in Microsoft Teams.',
  noSuchPage: 'There is no page at this address. Please open the Safety Hub from Teams.',
  stale: (moment: string): string => `Not refreshed since ${moment}`,
  staleText: 'What you see may be out of date. The desk tries again every 15 seconds.',
  recordStale: (moment: string): string => `SharePoint was last read at ${moment}`,
  recordStaleText: 'What you see may be older than that.',
  reading: (soFar: number): string =>
    `The list is still being read: ${soFar.toLocaleString('en-GB')} so far`,
  readingText: 'Older incidents may still be missing. New reports are not: they show at once.',
  ladder: (names: readonly string[]): string =>
    `The ladder for ${names.join(', ')} makes no sense in SharePoint`,
  ladderText:
    'New incidents get the one from before. A manager can see on the Settings page what is wrong.',
  recordNever: 'SharePoint has not been read yet',
  recordNeverText: 'Some incidents may be missing from this list.',
  broken: 'Something on this page went wrong. Open it again to carry on.',
};
