/** Every word of the SPoC desk, and of a tab that cannot show it. A Welsh twin is another `typeof desk`. */
import type { Overdue } from '../incident.ts';
import type { PromiseKind } from '../service-levels.ts';

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

const views = { open: 'Open', overdue: 'Overdue', mine: 'Mine', closed: 'Closed' };

const dueBy: Readonly<Record<PromiseKind, (moment: string) => string>> = {
  acknowledge: (moment) => `Acknowledge by ${moment}`,
  triage: (moment) => `Triage by ${moment}`,
  update: (moment) => `Update the councillor by ${moment}`,
};

const overdueBy: Readonly<Record<PromiseKind, (duration: string) => string>> = {
  acknowledge: (duration) => `Acknowledgement overdue by ${duration}`,
  triage: (duration) => `Triage overdue by ${duration}`,
  update: (duration) => `Update overdue by ${duration}`,
};

const overdue: Readonly<Record<Exclude<Overdue, 'on-time'>, string>> = {
  acknowledgement: 'Acknowledgement overdue',
  triage: 'Triage overdue',
  update: 'Update overdue',
};

const due = {
  by: dueBy,
  overdueBy,
  overdue,
  inTime: (duration: string): string => `in ${duration}`,
  other: (moment: string): string => `Next step by ${moment}`,
  otherOverdue: (duration: string): string => `Overdue by ${duration}`,
  nothing: 'Nothing due',
  closed: (moment: string): string => `Closed ${moment}`,
};

const queue = {
  title: 'SPoC desk',
  caption: (view: string): string => `${view} incidents`,
  columns: {
    level: 'Level',
    incident: 'Incident',
    reporter: 'Reported by',
    age: 'Age',
    owner: 'Owner',
    due: 'Next step',
    closed: 'Closed',
  },
  views,
  viewsLabel: 'Which incidents to show',
  levelFilter: 'Level',
  everyLevel: 'All levels',
  search: 'Search',
  searchHint: 'Reference, name or ward',
  clearSearch: 'Clear the search',
  nobodyYet: 'Nobody yet',
  age: (duration: string): string => `${duration} ago`,
  refresh: 'Refresh',
  updated: (moment: string): string => `Updated ${moment}`,
  showMore: 'Show more',
  shown: (shown: number, total: number): string =>
    `${String(shown)} of ${many(total, 'incident', 'incidents')}`,
  loading: 'Loading incidents',
  arrived: (count: number, urgent: string): string =>
    `${many(count, 'new incident', 'new incidents')}. The most urgent is ${urgent}.`,
};

const empty = {
  open: {
    title: 'No open incidents',
    text: 'When a councillor sends a report, it shows here at once. You don’t need to refresh. No reports does not mean that all is well.',
  },
  overdue: {
    title: 'Nothing is overdue',
    text: 'No promise to a councillor is late now.',
  },
  mine: {
    title: 'You have no open incidents',
    text: 'Open an incident and press “I’ve got this”. It will show here.',
  },
  closed: { title: 'No closed incidents', text: 'Incidents show here after they are closed.' },
  filtered: {
    title: 'Nothing matches',
    text: 'Check the spelling, or search by reference, name or ward. Other tabs may hold what you are looking for.',
    clear: 'Clear search and filter',
  },
};

const duty = {
  title: 'On duty now',
  lead: 'Lead',
  deputy: 'Deputy',
  phone: 'Duty phone',
  until: (moment: string): string => `until ${moment}`,
  call: (name: string, phone: string): string => `Call ${name} on ${phone}`,
  nobody: 'Nobody is on duty now',
  nobodyText:
    'The rota has no lead and no deputy for this hour. New alerts go straight to the next people on the ladder. Please fix the rota.',
  noDeputy: 'No deputy on the rota',
  noLead: 'No lead on the rota',
};

const incident = {
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

const ladder = {
  title: 'Who is asked, and when',
  asked: (moment: string): string => `Asked at ${moment}`,
  asking: (moment: string): string => `Asked at ${moment}, waiting for an answer`,
  next: (moment: string): string => `Next, at ${moment}`,
  later: (moment: string): string => `Then, at ${moment}`,
  notNeeded: (moment: string): string => `Was due at ${moment}, not needed`,
  nobody: 'Nobody to ask on this step',
  stopped: (owner: string, moment: string): string => `${owner} took it at ${moment}`,
  none: 'Nobody has been asked yet.',
};

const timeline = {
  title: 'What has happened',
  none: 'Nothing has been recorded yet.',
  shared: 'The councillor sees this',
  showAll: (hidden: number): string => `Show who opened it (${String(hidden)})`,
  showLess: 'Hide who opened it',
};

const acts = {
  title: 'What you can do',
  acknowledge: 'I’ve got this',
  acknowledgeHint: 'You become the owner, and the councillor is told your name.',
  decline: 'I can’t take this',
  note: 'Add a note',
  update: 'Update the councillor',
  triage: 'Triage',
  close: 'Close',
  cancel: 'Cancel',
  nothing: 'You can read this incident. You can’t change it.',
  declined: (names: readonly string[]): string =>
    names.length === 0
      ? 'Thank you for saying so. Everybody on this step has been asked already.'
      : `Thank you for saying so. Asked next: ${names.join(', ')}.`,
  done: {
    acknowledge: 'You have this now. The councillor will be told.',
    decline: 'Thank you for saying so. Somebody else will be asked.',
    note: 'Your note is saved.',
    update: 'Your update is on its way to the councillor.',
    triage: 'Triage is saved.',
    close: 'The incident is closed.',
  },
};

const forms = {
  note: {
    title: 'Add a note',
    label: 'Note',
    hint: 'Officers see it. The councillor does not.',
    submit: 'Save note',
    empty: 'Write your note first.',
  },
  update: {
    title: 'Update the councillor',
    label: 'Message to the councillor',
    hint: 'The councillor reads exactly these words. Don’t promise what the council or the police have not agreed.',
    submit: 'Send update',
    empty: 'Write your update first.',
  },
  close: {
    title: 'Close this incident',
    label: 'Reason for closing',
    hint: 'The councillor reads exactly these words, and they stay on the record. Reminders stop when you close.',
    submit: 'Close incident',
    empty: 'Say why you are closing it.',
  },
};

const triage = {
  title: 'Triage',
  severity: 'Severity: what was said or done',
  likelihood: 'Likelihood: harm next',
  severities: [
    'Rude, no personal attack',
    'Personal abuse, once',
    'Targeted abuse, hate language, false publication, repeated unwanted contact, or private details published (not home)',
    'Threat of violence or damage, home address published, came to the home, signs of stalking, minor assault, or damage',
    'Threat to kill or seriously harm, weapon, serious or sexual assault, or arson',
  ],
  likelihoods: [
    'One-off, from far away, no means',
    'Possible, no sign of intent',
    'Repeats, or knows routine or place',
    'Said they will and could, getting worse, or violent before',
    'Happening now or within 48 hours, or at or near the person',
  ],
  result: 'Level',
  resultOf: (severity: number, likelihood: number, level: string): string =>
    `${String(severity)} × ${String(likelihood)} = ${String(severity * likelihood)}, which is ${level}.`,
  staysCritical:
    'It stays Critical. Lowering it from Critical needs the senior responsible officer and a second person.',
  resultWaits: 'Choose severity and likelihood to see the level.',
  grid: 'Severity from left to right, likelihood from bottom to top',
  outcome: 'Outcome',
  suggested: 'Suggested',
  outcomeHints: {
    log: 'Keep the record and give advice.',
    council: 'The council acts, for example with a letter or a contact restriction.',
    police: 'Report to the police on 101 or online, and ask for the police reference.',
    emergency: 'Call 999 first, then record it here.',
  },
  reason: 'Reason',
  reasonHint: 'Why this level and outcome. It stays on the record.',
  departs: 'This is not the suggested outcome. Please say why.',
  submit: 'Save triage',
  missing: {
    severity: 'Choose how severe it is.',
    likelihood: 'Choose how likely harm is.',
    outcome: 'Choose an outcome.',
    reason: 'Give a reason.',
  },
};

const faults = {
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
  recordNever: 'SharePoint has not been read yet',
  recordNeverText: 'Some incidents may be missing from this list.',
  broken: 'Something on this page went wrong. Open it again to carry on.',
};

export const desk = {
  due,
  queue,
  empty,
  duty,
  incident,
  ladder,
  timeline,
  acts,
  forms,
  triage,
  faults,
};
