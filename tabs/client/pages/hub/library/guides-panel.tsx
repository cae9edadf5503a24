import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { GuideView } from '#core/use-cases/library/library-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { openLink } from '../../../teams.ts';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(340px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  guide: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  link: { ...typographyStyles.body1Strong, minHeight: '24px' },
  checked: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What others have written, each with the day on which somebody last opened it. */
export const GuidesPanel = ({ guides }: { readonly guides: readonly GuideView[] }) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  if (guides.length === 0) return null;
  return (
    <Surface title={words.guides}>
      <p className={styles.intro}>{words.guidesIntro}</p>
      <ul className={styles.list}>
        {guides.map((guide) => (
          <Guide key={guide.link} guide={guide} />
        ))}
      </ul>
    </Surface>
  );
};

const Guide = ({ guide }: { readonly guide: GuideView }) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const language = useLanguage();
  const { title, link, about, checkedAt } = guide;
  return (
    <li className={styles.guide}>
      <Link
        className={styles.link}
        href={link}
        aria-label={words.inNewWindow(title)}
        onClick={(event) => {
          event.preventDefault();
          openLink(link);
        }}
      >
        {title} <OpenRegular aria-hidden />
      </Link>
      {about !== undefined && <span>{about}</span>}
      <span className={styles.checked}>
        {checkedAt === undefined
          ? words.neverChecked
          : words.checked(longDate(checkedAt, language))}
      </span>
    </li>
  );
};
