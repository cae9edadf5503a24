import { useState } from 'react';
import type { Refusal } from '#core/domain/refusal.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { announce } from '../../../announcer.ts';
import { saveAs } from '../../../save-as.ts';
import { useWords } from '../../../language.tsx';
import { fetchDocument, isPlainText } from './fetch-document.ts';
import type { FetchedDocument } from './fetch-document.ts';

/** A text that is open to be read and copied. */
export interface ShownText extends FetchedDocument {
  readonly title: string;
  readonly text: string;
}

export interface Opening {
  /** The document that is being fetched. */
  readonly item: string | undefined;
  readonly said: string | undefined;
  readonly problem: Refusal | undefined;
  readonly shown: ShownText | undefined;
  readonly open: (document: DocumentView) => void;
  readonly close: () => void;
}

type State = Pick<Opening, 'item' | 'said' | 'problem' | 'shown'>;

const quiet: State = { item: undefined, said: undefined, problem: undefined, shown: undefined };

/** Opens a document: a text in the page, everything else as a file on the person's device. */
export const useOpening = (see: (document: DocumentView) => void): Opening => {
  const words = useWords(libraryWords);
  const [state, setState] = useState<State>(quiet);
  const take = async (document: DocumentView, file: FetchedDocument): Promise<State> => {
    see(document);
    if (isPlainText(file))
      return { ...quiet, shown: { ...file, title: document.title, text: await file.bytes.text() } };
    saveAs(file.bytes, file.name);
    const said = words.saved(file.name);
    announce(said);
    return { ...quiet, said };
  };
  const open = async (document: DocumentView): Promise<void> => {
    setState({ ...quiet, item: document.item });
    const answer = await fetchDocument(document.item, document.title);
    if (answer.ok) {
      setState(await take(document, answer.value));
      return;
    }
    announce(answer.refused.sentence);
    setState({ ...quiet, problem: answer.refused });
  };
  return {
    ...state,
    open: (document) => {
      void open(document);
    },
    close: () => {
      setState(quiet);
    },
  };
};
