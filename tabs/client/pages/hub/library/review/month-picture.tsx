import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { localeOf } from '#core/domain/language.ts';
import type { Language } from '#core/domain/language.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import type { MonthCount } from './review-months.ts';

const useStyles = makeStyles({
  picture: {
    display: 'grid',
    gridTemplateColumns: 'repeat(13, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'end',
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: 0,
    listStyleType: 'none',
    '@media (max-width: 599px)': { gridTemplateColumns: 'repeat(7, minmax(0, 1fr))' },
  },
  month: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-end',
    minHeight: '96px',
  },
  bar: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '36px',
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  none: { height: '2px', backgroundColor: tokens.colorNeutralStroke2 },
  words: { ...typographyStyles.caption1, whiteSpace: 'nowrap' },
});

const nameOf = (month: string, language: Language, long: boolean): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'UTC',
    month: long ? 'long' : 'short',
    ...(long ? { year: 'numeric' } : {}),
  }).format(new Date(`${month}-15T12:00:00Z`));

/** Pixels of the tallest bar. */
const tallest = 56;

/** The year ahead at a glance: a bar a month, with its number. */
export const MonthPicture = ({ months }: { readonly months: readonly MonthCount[] }) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <ul className={styles.picture} aria-label={words.monthly}>
      {months.map(({ month, count }) => (
        <Month key={month} month={month} count={count} height={(count / most) * tallest} />
      ))}
    </ul>
  );
};

interface MonthProps extends MonthCount {
  readonly height: number;
}

const Month = ({ month, count, height }: MonthProps) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const language = useLanguage();
  const isBefore = month === 'before';
  const [short, long] = isBefore
    ? [words.before, words.before]
    : [nameOf(month, language, false), nameOf(month, language, true)];
  const look = count === 0 ? styles.none : isBefore ? styles.overdue : undefined;
  return (
    <li className={styles.month} aria-label={words.inMonth(long, count)}>
      <span className={styles.words} aria-hidden>
        {count === 0 ? '' : count}
      </span>
      <span
        className={mergeClasses(styles.bar, look)}
        style={count === 0 ? {} : { height: `${String(height)}px` }}
        aria-hidden
      />
      <span className={styles.words} aria-hidden>
        {short}
      </span>
    </li>
  );
};
