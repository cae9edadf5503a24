import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { libraryWords } from '#core/domain/words/library.ts';
import { useWords } from '../../../language.tsx';
import type { SeenDocuments } from './use-seen.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  words: { margin: 0 },
});

/** Whether anything has changed since somebody last looked. */
export const NewsBar = ({ seen }: { readonly seen: SeenDocuments }) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  if (seen.before === undefined) return <p className={styles.words}>{words.firstLook}</p>;
  if (seen.news === 0) return <p className={styles.words}>{words.nothingNew}</p>;
  return (
    <div className={styles.bar}>
      <p className={styles.words}>
        <strong>{words.whatChanged(seen.news)}</strong>
      </p>
      <Button icon={<CheckmarkRegular />} onClick={seen.seeAll}>
        {words.seen}
      </Button>
    </div>
  );
};
