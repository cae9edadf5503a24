/** Words of one opened incident: its facts, who is asked, what has happened. */

export const incident = {
  back: 'All incidents',
  owner: 'Owner',
  nextStep: 'Next step',
  received: 'Received',
  receivedAt: (moment: string, duration: string): string => `${moment} (${duration} ago)`,
  ownerSince: (owner: string, moment: string): string => `${owner}, since ${moment}`,
  reporter: 'Reported by',
  phone: 'Phone',
  noPhone: 'No number in the People list',
  words: 'What happened',
  wordsNote: 'In the councillor’s own words, as typed.',
  wordsChanged:
    'Changed by hand in SharePoint: these are not the words that the councillor sent. What they sent stands above under “Was”.',
  answers: 'Other answers',
  triage: 'Triage',
  score: (severity: number, likelihood: number): string =>
    `Severity ${String(severity)}, likelihood ${String(likelihood)}: score ${String(severity * likelihood)}`,
  notAnswered: (questions: readonly string[]): string =>
    `Not answered: ${questions.map((question) => `“${question}”`).join(', ')}`,
  loading: 'Opening the incident',
  changed: 'This incident has just changed. Here is how it stands now.',
  refresh: 'Refresh',
};

export const timeline = {
  title: 'What has happened',
  none: 'Nothing has been recorded yet.',
  shared: 'The councillor sees this',
  showAll: (hidden: number): string => `Show who opened it (${String(hidden)})`,
  showLess: 'Hide who opened it',
};
