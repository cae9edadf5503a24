/** Who is out alone now, on the Duty page. For officers. */
export const whoIsOut = {
  title: 'Who is out now',
  text: 'Councillors and officers who have a check-in running. Each look is written into the audit trail.',
  show: 'Show who is out',
  again: 'Look again',
  nobody: (at: string): string => `Nobody has a check-in running (${at}).`,
  asOf: (at: string): string => `As it was at ${at}`,
  columns: { name: 'Who', standing: 'How it stands', back: 'Back by', place: 'Where' },
  standing: {
    out: 'Out',
    due: 'Due back about now',
    overdue: 'Overdue: people are being asked',
    help: 'Asked for help',
    over: 'Back',
  },
  worried: 'Worried about this visit',
  withWhom: (name: string): string => `With ${name}`,
  incident: (reference: string): string => `Incident ${reference}`,
  notForYou: 'Where they are is shown to whoever is on duty now.',
};
