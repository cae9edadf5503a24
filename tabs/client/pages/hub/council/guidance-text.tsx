import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '#core/domain/time/instant.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { hubCouncilWords } from '#core/domain/words/hub-council.ts';
import type { GuidanceText as Text } from '#core/use-cases/hub/guidance-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedText } from '../../../components/typed-text.tsx';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
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
  const language = useLanguage();
  const isTheirs = language === 'en' || text.wordsCy !== undefined;
  const own = language === 'cy' ? text.wordsCy : undefined;
  const title = (language === 'cy' ? text.titleCy : undefined) ?? text.title;
  return (
    <Surface title={title}>
      <TypedText text={own ?? text.words} isEnglish={!isTheirs} />
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
