import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { dutyPage } from '../words.ts';
import type { DutyBar, DutyPage, DutyPerson } from '#core/use-cases/duty/duty-views.ts';
import { longDay, timesWords } from '../duty-times.ts';
import { barLabel } from './bar-button.tsx';
import { BecauseSign } from './because-sign.tsx';
import { initialsOf } from './initials.ts';
import { colourOf } from './person-colours.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  day: {
    ...typographyStyles.caption1Strong,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  card: {
    font: 'inherit',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  mine: { border: `2px solid ${tokens.colorBrandStroke1}` },
  when: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  person: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    borderLeft: '4px solid',
    borderRadius: tokens.borderRadiusSmall,
  },
  initials: { fontWeight: tokens.fontWeightBold },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  gap: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly bars: readonly DutyBar[];
  readonly gaps: DutyPage['gaps'];
  readonly people: DutyPage['people'];
  readonly open: (bar: DutyBar) => void;
}

const shownAtFirst = 14;

/** The turns on a phone: day by day, a card for each. */
export const TurnCards = ({ bars, gaps, people, open }: Props) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const { empty, showAll } = dutyPage.calendar;
  if (bars.length === 0) return <p>{empty}</p>;
  const shown = isWhole ? bars : bars.slice(0, shownAtFirst);
  const days = Map.groupBy(shown, ({ from }) => dayOf(from));
  return (
    <>
      <ol className={styles.list}>
        {[...days].map(([day, own]) => (
          <li key={day}>
            <h3 className={styles.day}>{own[0] !== undefined && longDay(own[0].from)}</h3>
            {own.map((bar) => (
              <Card
                key={bar.from}
                {...{ bar, people, open }}
                gaps={gaps.filter(({ from, until }) => from < bar.until && until > bar.from)}
              />
            ))}
          </li>
        ))}
      </ol>
      {!isWhole && bars.length > shownAtFirst && (
        <Button
          onClick={() => {
            setWhole(true);
          }}
        >
          {showAll(bars.length)}
        </Button>
      )}
    </>
  );
};

interface CardProps extends Omit<Props, 'bars'> {
  readonly bar: DutyBar;
}

const Card = ({ bar, gaps, people, open }: CardProps) => {
  const styles = useStyles();
  const { because, mine, today } = dutyPage.calendar;
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, bar.mine !== undefined && styles.mine)}
      aria-label={[barLabel(bar), ...gaps.map(({ sentence }) => sentence)].join('. ')}
      onClick={() => {
        open(bar);
      }}
    >
      <span className={styles.when}>
        {timesWords(bar.from, bar.until)}
        {bar.isNow && (
          <Badge color="brand" appearance="filled" shape="rounded">
            {today}
          </Badge>
        )}
        {(bar.because === 'override' || bar.because === 'swap') && (
          <span className={styles.gap}>
            <BecauseSign because={bar.because} />
            {because[bar.because]}
          </span>
        )}
        {bar.mine !== undefined && <strong>{mine}</strong>}
      </span>
      <span className={styles.pair}>
        <Person person={bar.lead} people={people} />
        <Person person={bar.deputy} people={people} />
      </span>
      {gaps.map((gap) => (
        <span key={gap.reason} className={styles.gap}>
          <WarningFilled className={styles.warning} aria-hidden />
          {gap.sentence}
        </span>
      ))}
    </button>
  );
};

interface PersonProps {
  readonly person: DutyPerson | undefined;
  readonly people: DutyPage['people'];
}

const Person = ({ person, people }: PersonProps) => {
  const styles = useStyles();
  if (person === undefined) return null;
  const { back, text, edge } = colourOf(people, person.key);
  return (
    <span
      className={styles.person}
      style={{ backgroundColor: back, color: text, borderLeftColor: edge }}
    >
      <span className={styles.initials}>{initialsOf(person.name)}</span>
      <bdi>{person.name}</bdi>
    </span>
  );
};
