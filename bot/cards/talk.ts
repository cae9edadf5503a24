/** Somebody to talk to, in few words. What is asked here stands on no card afterwards: a chat keeps what it shows. */
import type { ChatWords } from '#core/domain/words/chat.ts';
import { everydayWords } from '#core/domain/words/everyday.ts';
import { execute, open } from './actions.ts';
import type { Refusal } from './chat-words.ts';
import { dangerLine } from './danger.ts';
import { card, container, heading, subtle, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';
import { refusedBand } from './refused.ts';
import { phoneLink, plain } from './typed-text.ts';

interface Callable {
  readonly title: string;
  readonly phone?: string;
  readonly hours?: string;
}

export interface TalkFacts {
  readonly dutyPhone: string;
  readonly supporters: readonly { readonly key: string; readonly name: string }[];
  readonly services: readonly (Callable & { readonly kind: string; readonly code?: string })[];
  readonly lines: readonly Callable[];
  readonly isCouncillor: boolean;
  readonly requests: readonly { readonly state: string }[];
  readonly toMe: readonly { readonly state: string }[];
}

export interface TalkTop {
  /** What came of the press. */
  readonly note?: string;
  readonly refused?: Refusal;
  /** Where the page opens. */
  readonly link: string;
}

type Words = (typeof everydayWords)['en']['talk'];

const callable = ({ title, phone, hours }: Callable): Element[] => [
  text(phone === undefined ? plain(title) : `${plain(title)}: ${phoneLink(phone, phone)}`, {
    spacing: 'small',
  }),
  ...(hours === undefined ? [] : [subtle(plain(hours), { spacing: 'none' })]),
];

const linesOf = ({ lines }: TalkFacts, words: Words): Element[] =>
  lines.length === 0 ? [] : [container([subtle(words.lines), ...lines.flatMap(callable)])];

const servicesOf = ({ services }: TalkFacts, words: Words): Element[] => {
  const shown = services.filter(
    ({ kind, phone }) => kind !== 'group-office' && phone !== undefined,
  );
  if (shown.length === 0) return [];
  return [
    container([
      subtle(words.services),
      ...shown.flatMap((service) => [
        ...callable(service),
        ...(service.code === undefined
          ? []
          : [subtle(words.code(plain(service.code)), { spacing: 'none' })]),
      ]),
      subtle(words.private),
    ]),
  ];
};

const question = ({ supporters, isCouncillor }: TalkFacts, words: Words): Element[] => {
  if (!isCouncillor) return [];
  if (supporters.length === 0) return [text(words.nobody)];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'to',
      label: words.who,
      placeholder: words.choose,
      style: 'compact',
      choices: supporters.map(({ key, name }) => ({ title: name, value: key })),
    },
  ];
};

const standing = ({ requests, toMe }: TalkFacts, words: Words): Element[] => {
  const waiting = requests.filter(({ state }) => state === 'sent').length;
  const asked = toMe.filter(({ state }) => state === 'sent').length;
  return [
    ...(asked === 0 ? [] : [text(words.asked(asked), { weight: 'bolder' })]),
    ...(waiting === 0 ? [] : [text(words.waiting(waiting))]),
  ];
};

const buttons = (facts: TalkFacts, words: Words, link: string): Action[] => [
  ...(facts.isCouncillor && facts.supporters.length > 0 ? [execute('ask-to-talk', words.ask)] : []),
  open(link, words.open),
];

/** Whom to call, whom to ask, and how one's own requests stand by their number. */
export const talkCard = (
  facts: TalkFacts,
  words: ChatWords,
  { note, refused, link }: TalkTop,
): Card => {
  const own = everydayWords[words.language].talk;
  return card(
    {
      body: [
        ...(refused === undefined ? [] : [refusedBand(refused)]),
        heading(own.title, { id: 'talk' }),
        text(own.intro, { spacing: 'small' }),
        ...(note === undefined ? [] : [text(note, { weight: 'bolder' })]),
        ...standing(facts, own),
        ...linesOf(facts, own),
        ...question(facts, own),
        ...servicesOf(facts, own),
        dangerLine(words, facts.dutyPhone),
      ],
      actions: buttons(facts, own, link),
      fallbackText: words.noCard,
    },
    words.language,
  );
};
