import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRightRegular, WarningFilled } from '@fluentui/react-icons';
import { dutyPage } from '../words.ts';
import type { DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { spanWords } from '../duty-times.ts';
import type { DutyChange, Pair } from './preview.ts';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  when: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  arrow: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  was: { color: tokens.colorNeutralForeground2 },
  faint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

const shownAtMost = 6;

interface Props {
  /** Undefined while the form is not filled in. */
  readonly changes: readonly DutyChange[] | undefined;
  readonly page: DutyPage;
}

/** Who would be on call instead of whom, and when, while the form is being filled in. */
export const PreviewList = ({ changes, page }: Props) => {
  const styles = useStyles();
  const words = dutyPage.forms.preview;
  const rest = (changes?.length ?? 0) - shownAtMost;
  return (
    <section className={styles.box} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {changes === undefined && <p className={styles.faint}>{words.incomplete}</p>}
      {changes?.length === 0 && <p className={styles.faint}>{words.none}</p>}
      {changes !== undefined && changes.length > 0 && (
        <ul className={styles.list}>
          {changes.slice(0, shownAtMost).map((change) => (
            <Change key={change.from} change={change} page={page} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className={styles.faint}>{words.more(rest)}</p>}
    </section>
  );
};

interface ChangeProps {
  readonly change: DutyChange;
  readonly page: DutyPage;
}

const Change = ({ change: { from, until, was, is }, page }: ChangeProps) => {
  const styles = useStyles();
  const isSamePair = was.lead === is.lead && was.deputy === is.deputy;
  const wordsOf = isSamePair ? seniorWords : pairWords;
  const isNobody = !isSamePair && is.lead === undefined;
  return (
    <li>
      <span className={styles.when}>{spanWords(from, until)}</span>
      <span className={styles.change}>
        <span className={styles.was}>
          {dutyPage.forms.preview.was}: <bdi>{wordsOf(was, page)}</bdi>
        </span>
        <span>
          <ArrowRightRegular className={styles.arrow} aria-hidden />{' '}
          {isNobody && <WarningFilled className={styles.warning} aria-hidden />}{' '}
          {dutyPage.forms.preview.is}: <bdi>{wordsOf(is, page)}</bdi>
        </span>
      </span>
    </li>
  );
};

const nameOf = (key: string | undefined, { people, bars }: DutyPage): string => {
  const known = bars.flatMap(({ lead, deputy, senior }) => [lead, deputy, senior]);
  const person = [...people, ...known].find((each) => each?.key === key);
  return person?.name ?? dutyPage.forms.preview.nobody;
};

const pairWords = ({ lead, deputy }: Pair, page: DutyPage): string =>
  lead === undefined
    ? dutyPage.forms.preview.nobody
    : dutyPage.forms.preview.pair(nameOf(lead, page), nameOf(deputy, page));

const seniorWords = ({ senior }: Pair, page: DutyPage): string =>
  dutyPage.forms.preview.senior(nameOf(senior, page));
