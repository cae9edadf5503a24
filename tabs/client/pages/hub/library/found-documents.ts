/** Which documents are shown, in which order. All of them are here already: this hides nothing from anybody. */
import { folded, wordsOf } from '#core/domain/search-text.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { policies } from '#lists/policies.ts';
import { newsOf } from '../../../seen.ts';
import type { Seen } from '../../../seen.ts';

export type Topic = DocumentView['topic'];

export interface Finding {
  readonly search: string;
  readonly topic: string;
  readonly language: string;
  readonly newsOnly: boolean;
}

export const everything: Finding = { search: '', topic: '', language: '', newsOnly: false };

/** In the order in which the list has them. */
export const topicWords = policies.fields.topic.field.choices;

const isTopic = (text: string): text is Topic => Object.hasOwn(topicWords, text);

/** Words are found in the name, what it is for, its owner and its topic in either language. */
const textOf = ({ title, about = '', owner = '', topic }: DocumentView): string =>
  folded([title, about, owner, topicWords[topic].en, topicWords[topic].cy].join(' '));

export const foundIn = (
  documents: readonly DocumentView[],
  { search, topic, language, newsOnly }: Finding,
  seen: Seen | undefined,
): readonly DocumentView[] => {
  const words = wordsOf(search);
  return documents.filter(
    (each) =>
      words.every((word) => textOf(each).includes(word)) &&
      (topic === '' || each.topic === topic) &&
      (language === '' || each.language === language || each.language === 'both') &&
      (!newsOnly || newsOf(each, seen) !== undefined),
  );
};

export interface Group {
  readonly topic: Topic;
  readonly documents: readonly DocumentView[];
}

/** Under their headings, without empty ones. */
export const grouped = (documents: readonly DocumentView[]): readonly Group[] =>
  Object.keys(topicWords)
    .filter(isTopic)
    .map((topic) => ({ topic, documents: documents.filter((each) => each.topic === topic) }))
    .filter(({ documents: own }) => own.length > 0);
