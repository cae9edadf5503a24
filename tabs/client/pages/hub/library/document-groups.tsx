import { makeStyles, tokens } from '@fluentui/react-components';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { DocumentCard } from './document-card.tsx';
import { grouped, topicWords } from './found-documents.ts';
import { newsOf } from '../../../seen.ts';
import type { Seen } from '../../../seen.ts';
import type { Opening } from './use-opening.ts';

const useStyles = makeStyles({
  none: { margin: 0 },
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(400px, 100%), 1fr))',
    gap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface Props {
  readonly documents: readonly DocumentView[];
  /** The library has none at all. */
  readonly isEmpty: boolean;
  readonly seen: Seen | undefined;
  readonly opening: Opening;
}

/** The documents under the headings of their topics. */
export const DocumentGroups = ({ documents, isEmpty, seen, opening }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(libraryWords);
  if (documents.length === 0)
    return <p className={styles.none}>{isEmpty ? words.empty : words.nothingFound}</p>;
  return (
    <div className={styles.groups}>
      {grouped(documents).map(({ topic, documents: own }) => (
        <Surface key={topic} title={topicWords[topic][language]}>
          <ul className={styles.list}>
            {own.map((each) => (
              <DocumentCard
                key={each.item}
                document={each}
                news={newsOf(each, seen)}
                opening={opening}
              />
            ))}
          </ul>
        </Surface>
      ))}
    </div>
  );
};
