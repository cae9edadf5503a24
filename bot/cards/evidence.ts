/** What has become of the files that somebody sent in the chat. */
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOrTime } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { band, card, container, heading, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';
import { plain } from './typed-text.ts';

/** A file and where it is; `sentence` where it was not kept. */
export type SentFile = { readonly name: string } & (
  | { readonly is: 'saved'; readonly key: string; readonly reference: string }
  | { readonly is: 'waiting'; readonly key: string }
  | { readonly is: 'coming'; readonly key: string; readonly reference?: string }
  | { readonly is: 'refused'; readonly sentence: string }
);

export interface EvidenceFacts {
  readonly files: readonly SentFile[];
  /** Open reports to choose from, newest first; empty where there is nothing to choose. */
  readonly reports: readonly { readonly reference: string; readonly receivedAt: Instant }[];
  readonly dutyPhone: string;
  readonly now: Instant;
}

/** Buttons that a card takes without becoming a wall of them. */
const mostChoices = 5;

const keysOf = ({ files }: EvidenceFacts): string =>
  files
    .flatMap((file) => (file.is === 'waiting' || file.is === 'coming' ? [file.key] : []))
    .join(' ');

const mustChoose = (facts: EvidenceFacts): boolean =>
  facts.reports.length > 0 && keysOf(facts) !== '';

const lineFor = (file: SentFile, facts: EvidenceFacts, { evidence }: ChatWords): string => {
  switch (file.is) {
    case 'saved':
      return evidence.saved(file.reference);
    case 'waiting':
      return mustChoose(facts) ? evidence.savedChoose : evidence.savedForNext;
    case 'coming':
      return evidence.coming;
    case 'refused':
      return file.sentence;
  }
};

/** Files of which the same is to be said stand together. */
const groups = (facts: EvidenceFacts, words: ChatWords): Element[] =>
  [...Map.groupBy(facts.files, (file) => lineFor(file, facts, words))].map(([line, files]) =>
    container(
      [
        text(files.map(({ name }) => plain(name)).join(', '), { weight: 'bolder' }),
        text(plain(line), { spacing: 'none' }),
      ],
      { spacing: 'medium' },
    ),
  );

const choices = (facts: EvidenceFacts, words: ChatWords): Action[] => [
  ...facts.reports.slice(0, mostChoices).map(({ reference, receivedAt }) => ({
    ...execute(
      'join-evidence',
      words.evidence.choose(reference, dayOrTime(receivedAt, facts.now, words.language)),
      { incident: reference, files: keysOf(facts) },
    ),
    id: `join-${reference}`,
  })),
  say('start-report', words.evidence.somethingNew),
];

/** Calm and true: where each file is, and what to do about one that was not kept. */
export const evidenceCard = (facts: EvidenceFacts, words: ChatWords): Card => {
  const isWrong = facts.files.some(({ is }) => is === 'refused');
  const isChoice = mustChoose(facts);
  const title = isWrong ? words.evidence.titleWrong : words.evidence.title(facts.files.length);
  return card(
    {
      body: [
        band('evidence', isWrong ? 'warning' : 'good', [heading(title)]),
        ...groups(facts, words),
        ...(isChoice ? [text(words.evidence.which, { weight: 'bolder', spacing: 'medium' })] : []),
        dangerLine(words, facts.dutyPhone),
      ],
      actions: isChoice ? choices(facts, words) : [],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
