export const readiness = {
  title: 'Are we ready?',
  intro:
    'Councils often begin only after something has happened. Look at these statements once a year, together. Write down what shows that they are true.',
  loading: 'Looking for the check',
  chart: 'Points by principle',
  chartHelp: 'Ten points can be reached for each. A statement that is still open brings none.',
  points: (points: number, of: number): string => `${String(points)} of ${String(of)}`,
  inWords: (principle: string, points: number, of: number, open: number): string =>
    open === 0
      ? `${principle}: ${String(points)} of ${String(of)} points.`
      : `${principle}: ${String(points)} of ${String(of)} points, ${String(open)} not scored.`,
  answered: (count: number, of: number): string =>
    `${String(count)} of ${String(of)} statements are scored.`,
  scores: { '0': '0: not yet', '1': '1: in part', '2': '2: in full' },
  score: 'Score',
  evidence: 'What shows it',
  evidenceHint:
    'A document, a date, who does it. No names of councillors and nothing of an incident.',
  save: 'Save',
  scoreNamed: (statement: string): string => `Score: ${statement}`,
  ofPrinciple: (principle: string, points: string): string => `${principle}: ${points}`,
  saved: 'Saved.',
  scoredBy: (name: string, day: string): string => `Scored by ${name} on ${day}`,
  isOld: 'More than a year old. Please look again.',
  notScored: 'Not scored yet',
  edit: 'Edit the statements in SharePoint',
  refused: {
    notThere: 'This statement is not there any more. Please look again.',
    noScore: 'Please choose 0, 1 or 2.',
    noEvidence: 'Please write down what shows it. A score of 2 needs it.',
    tooLong: 'Please use at most 2,000 characters.',
  },
} as const;
