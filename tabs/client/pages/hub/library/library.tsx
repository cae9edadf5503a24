/** The library: what the council has agreed, texts to use, guides of others, and when all of it is reviewed. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { libraryWords } from '#core/domain/words/library.ts';
import type { Library as LibraryView } from '#core/use-cases/library/library-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import { SectionSkeleton } from '../../../components/sections/section-skeleton.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useAnswer } from '../../../components/use-answer.ts';
import { useSaid } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { DocumentGroups } from './document-groups.tsx';
import { Finders } from './finders.tsx';
import { everything, foundIn } from './found-documents.ts';
import { GuidesPanel } from './guides-panel.tsx';
import { NewsBar } from './news-bar.tsx';
import { ReviewPanel } from './review/review-panel.tsx';
import { TextDialog } from './text-dialog.tsx';
import { useOpening } from './use-opening.ts';
import { useSeen } from './use-seen.ts';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Library = (_props: SectionProps) => {
  const words = useWords(libraryWords);
  const language = useLanguage();
  const ask = useCallback(() => call('list-documents', { language }), [language]);
  const { value, problem, again } = useAnswer(ask);
  if (value !== undefined) return <Shown library={value} again={again} />;
  if (problem !== undefined) return <NotShown again={again}>{problem.sentence}</NotShown>;
  return <SectionSkeleton label={words.loading} />;
};

interface Props {
  readonly library: LibraryView;
  readonly again: () => void;
}

const Shown = ({ library, again }: Props) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const [finding, find] = useState(everything);
  const seen = useSeen(library.documents);
  const acts = useSaid(again);
  const opening = useOpening(seen.see);
  const found = foundIn(library.documents, finding, seen.before);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <NewsBar seen={seen} />
      <Finders finding={finding} find={find} news={seen.news} found={found.length} />
      <SaidBar {...opening} />
      <DocumentGroups
        documents={found}
        isEmpty={library.documents.length === 0}
        seen={seen.before}
        opening={opening}
      />
      <GuidesPanel guides={library.guides} />
      <SaidBar {...acts} />
      <ReviewPanel library={library} acts={acts} />
      <TextDialog shown={opening.shown} close={opening.close} />
    </>
  );
};
