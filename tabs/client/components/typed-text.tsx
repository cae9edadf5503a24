import { makeStyles, tokens } from '@fluentui/react-components';
import { blocksOf } from './blocks.ts';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '68ch',
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  point: { marginBottom: tokens.spacingVerticalXS },
});

interface Props {
  readonly text: string;
  /** It is read to somebody whose language is another. */
  readonly isEnglish: boolean;
}

/** A text that people of the council typed: its lines and its points. */
export const TypedText = ({ text, isEnglish }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.words} lang={isEnglish ? 'en-GB' : undefined}>
      {blocksOf(text).map((block, place) =>
        block.is === 'line' ? (
          <p key={place} className={styles.line}>
            {block.words}
          </p>
        ) : (
          <ul key={place} className={styles.list}>
            {block.points.map((point, position) => (
              <li key={position} className={styles.point}>
                {point}
              </li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
};
