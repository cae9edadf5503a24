import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '#core/domain/instant.ts';
import { longDate } from '#core/domain/wall-clock.ts';
import { hubCouncilWords } from '#core/domain/words/hub-council.ts';
import type { GuidanceText as Text } from '#core/use-cases/guidance-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { blocksOf } from './blocks.ts';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '68ch',
  },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  point: { marginBottom: tokens.spacingVerticalXS },
  about: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly text: Text;
  readonly now: Instant;
}

/** One text in the reader's language; in the other, and marked so, where the council has no more. */
export const GuidanceText = ({ text, now }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const isTheirs = language === 'en' || text.wordsCy !== undefined;
  const own = language === 'cy' ? text.wordsCy : undefined;
  const title = (language === 'cy' ? text.titleCy : undefined) ?? text.title;
  return (
    <Surface title={title}>
      <div className={styles.words} lang={isTheirs ? undefined : 'en-GB'}>
        {blocksOf(own ?? text.words).map((block, place) =>
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
      <About text={text} now={now} isTheirs={isTheirs} />
    </Surface>
  );
};

interface AboutProps extends Props {
  readonly isTheirs: boolean;
}

const About = ({ text: { owner, edition, reviewBy }, now, isTheirs }: AboutProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubCouncilWords);
  const by = reviewBy && longDate(reviewBy, language);
  return (
    <div className={styles.about}>
      {!isTheirs && <span>{words.otherLanguage}</span>}
      {owner !== undefined && <span>{words.owner(owner)}</span>}
      {edition !== undefined && <span>{words.version(edition)}</span>}
      {reviewBy !== undefined && by !== undefined && (
        <span>{reviewBy < now ? words.late(by) : words.review(by)}</span>
      )}
    </div>
  );
};
