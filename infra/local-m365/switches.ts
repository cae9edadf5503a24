interface Doubt {
  /** The likelier answer first. */
  readonly answers: readonly [string, string];
  /** What nobody has confirmed, and where that is said. */
  readonly doubt: string;
}

/**
 * Where nobody could tell how Microsoft 365 answers, this one can answer either way. Each switch has two answers: the
 * first is the likelier and stands unless told otherwise.
 */
export const SWITCHES = {
  duplicateValue: {
    answers: ['400 invalidRequest', '409 conflict'],
    doubt: 'A1: "HTTP status for a duplicate UNVERIFIED"',
  },
  uniqueNeedsIndex: {
    answers: ['refused without', 'indexed by itself'],
    doubt: 'A1: "Unique needs indexed:true too: UNVERIFIED for Graph"',
  },
  titleIndex: {
    answers: ['taken', 'refused'],
    doubt:
      'A1: "PATCH columns/{id}: anything but id"; for the system column Title nobody has said so',
  },
  requiredColumns: {
    answers: ['asked by forms alone', 'asked by Graph too'],
    doubt:
      'A1: "required"; whether Graph refuses a row that leaves such a column blank is not said',
  },
  multiChoiceType: {
    answers: ['needed', 'not needed'],
    doubt: 'A2: "Multi-choice write Col@odata.type Collection(Edm.String): UNVERIFIED"',
  },
  appIdentity: {
    answers: ['application and user', 'application alone'],
    doubt:
      'A2: answers printed elsewhere name the account "SharePoint App" beside the application; not said',
  },
  unindexedFilter: {
    answers: ['400 invalidRequest', '500 generalException'],
    doubt: 'A3: "status 400 UNVERIFIED"',
  },
  lookupValueFilter: {
    answers: ['everything', 'refused'],
    doubt: 'A3: "filtering on the value was reported to return unfiltered rows"',
  },
  viewThreshold: {
    answers: ['429 throttled', '500 prohibited'],
    doubt: 'A3: "Via Graph it surfaces as 429"; seen in two reports, documented nowhere',
  },
  deltaRepeats: {
    answers: ['never', 'always'],
    doubt: 'A4: "an item may repeat: last wins"',
  },
  resyncCode: {
    answers: ['resyncChangesApplyDifferences', 'resyncChangesUploadDifferences'],
    doubt: 'A4: 410 comes with one code or the other',
  },
  versionsOrder: {
    answers: ['newest first', 'oldest first'],
    doubt: 'A4: "newest first in the sample"',
  },
  uploadConflict: {
    answers: ['refused at the start', 'refused at the end'],
    doubt:
      'A5: "name clash at end: 409"; whether a session for a name that is taken is refused at once is not said',
  },
  endedDownload: {
    answers: ['401', '403'],
    doubt: 'A5: what a download address answers after its hour is not said',
  },
  ungrantedSite: {
    answers: ['404 itemNotFound', '403 accessDenied'],
    doubt: 'A6: what a site without a grant answers under Sites.Selected is not said',
  },
  subscriptionsSelected: {
    answers: ['allowed', 'refused'],
    doubt: 'A7: "no Sites.Selected row; Selected working: UNVERIFIED"',
  },
  notificationItem: {
    answers: ['not named', 'named'],
    doubt: 'A7: "list payload names no item: UNVERIFIED for Graph"',
  },
  lifecycle: {
    answers: ['sent', 'never sent'],
    doubt: 'A7: lifecycle notifications are "guaranteed only for Outlook/Teams resources"',
  },
  fieldXmlIndex: {
    answers: ['made', 'ignored'],
    doubt: 'A8: "Indexed=TRUE in field XML: UNVERIFIED"',
  },
  newListVersions: {
    answers: ['kept', 'not kept'],
    doubt: 'A1: Graph cannot switch versioning; whether a list made by it has it on is not said',
  },
  sharePointSecret: {
    answers: ['taken', 'refused'],
    doubt:
      'A8: "SharePoint REST app-only accepts only certificate tokens"; taken here so that nothing must be set up',
  },
  repeatedEvent: {
    answers: ['201 the same event', '409 ErrorDuplicateTransactionId'],
    doubt: 'C: "Reply to a repeat UNVERIFIED"',
  },
  meetingProvider: {
    answers: ['there', 'missing'],
    doubt: 'C: "Shared mailbox without Teams licence does this: UNVERIFIED"',
  },
  appPresence: {
    answers: ['answered', 'refused'],
    doubt: 'C: Presence.Read.All stands in the table for apps; older answers say "not supported"',
  },
  batchOrder: {
    answers: ['as asked', 'reversed'],
    doubt: 'A9: "replies unordered"',
  },
  throttleStatus: {
    answers: ['429', '503'],
    doubt: 'B: "429 or 503 with Retry-After"',
  },
  rateLimitHeaders: {
    answers: ['given', 'left out'],
    doubt: 'B: RateLimit headers are "beta, best effort"',
  },
} as const satisfies Record<string, Doubt>;

export type SwitchName = keyof typeof SWITCHES;
export type Answer<Name extends SwitchName> = (typeof SWITCHES)[Name]['answers'][number];
/** Some switches and how they stand. */
export type SwitchSettings = { readonly [Name in SwitchName]?: Answer<Name> };

export interface Switches {
  /** How a switch stands. */
  is<Name extends SwitchName>(name: Name, answer: Answer<Name>): boolean;
  /** Throws an Error for a name or an answer that there is not. */
  set(settings: Readonly<Record<string, unknown>>): void;
  /** Puts every switch to its likelier answer, and then as told at the start. */
  reset(): void;
  all(): readonly { readonly name: SwitchName; readonly stands: string }[];
}

/**
 * The switches of a world. They are not kept: a start begins with the likelier answers and those that it is started with,
 * given as an object or as text, `name=answer;name=answer`. `changed` hears of each change after that.
 */
export function createSwitches(
  changed: () => void,
  started: SwitchSettings | string = {},
): Switches {
  const standing = new Map<string, string>();
  const put = (settings: Readonly<Record<string, unknown>>) => {
    const checked = Object.entries(settings).map(([name, answer]) => checkedAnswer(name, answer));
    for (const [name, answer] of checked) standing.set(name, answer);
  };
  const begin = () => {
    standing.clear();
    put(typeof started === 'string' ? settingsIn(started) : started);
  };
  const at = (name: SwitchName) => standing.get(name) ?? SWITCHES[name].answers[0];
  begin();
  return {
    is: (name, answer) => at(name) === answer,
    set(settings) {
      put(settings);
      changed();
    },
    reset() {
      begin();
      changed();
    },
    all: () => switchNames.map((name) => ({ name, stands: at(name) })),
  };
}

/** The names of all switches. */
export const switchNames = Object.keys(SWITCHES) as SwitchName[];

function checkedAnswer(name: string, answer: unknown): [string, string] {
  const known = switchNames.find((one) => one === name);
  if (!known) throw new Error(`there is no switch ${name}; there are ${switchNames.join(', ')}`);
  const answers: readonly string[] = SWITCHES[known].answers;
  if (typeof answer === 'string' && answers.includes(answer)) return [known, answer];
  throw new Error(`${name} is one of: ${answers.join(', ')}`);
}

function settingsIn(text: string): Record<string, string> {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', answer = ''] = part.split('=');
      return [name.trim(), answer.trim()];
    }),
  );
}
