import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
  CircleRegular,
  ClockAlarmFilled,
  ErrorCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { desk } from '../opened-words.ts';
import { AskedPerson } from './asked-person.tsx';
import type { Span } from './ladder-axis.ts';
import { LadderTrack } from './ladder-track.tsx';
import type { LadderStep } from './ladder-steps.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalM}`,
  },
  title: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: {
    flexShrink: 0,
    fontSize: '20px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
  },
  strong: { color: tokens.colorBrandForeground1 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  faint: { color: tokens.colorNeutralForeground2 },
  when: { ...typographyStyles.body1Strong },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  people: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 0 calc(20px + ${tokens.spacingHorizontalS})`,
  },
  nobody: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    color: tokens.colorPaletteRedForeground1,
  },
});

const looks = {
  asked: { icon: <CheckmarkCircleRegular />, weight: undefined },
  asking: { icon: <ClockAlarmFilled />, weight: 'strong' },
  next: { icon: <CircleRegular />, weight: 'faint' },
  'not-needed': { icon: <SubtractCircleRegular />, weight: 'faint' },
  taken: { icon: <CheckmarkCircleFilled />, weight: 'done' },
} as const satisfies Record<LadderStep['state'], unknown>;

interface Props {
  readonly step: LadderStep;
  readonly span: Span;
  /** Where now is on the line, in percent. */
  readonly now: number | undefined;
}

/** One step of the ladder: its stretch of time as a bar, and below it who was asked and what came back. */
export const LadderRow = ({ step, span, now }: Props) => {
  const styles = useStyles();
  const { state, when, place, asks, people } = step;
  const { icon, weight } = looks[state];
  return (
    <li className={styles.row} {...(state === 'asking' ? { 'aria-current': 'step' } : {})}>
      <LadderTrack state={state} span={span} now={now} />
      <div className={styles.title}>
        <span className={mergeClasses(styles.icon, weight && styles[weight])} aria-hidden>
          {icon}
        </span>
        <div className={mergeClasses(weight === 'faint' && styles.faint)}>
          <div className={styles.when}>{when}</div>
          {place !== undefined && (
            <div className={styles.place}>{[place, asks].filter(Boolean).join(': ')}</div>
          )}
        </div>
      </div>
      {people !== undefined && (
        <ul className={styles.people}>
          {people.length === 0 && (
            <li className={styles.nobody}>
              <ErrorCircleRegular aria-hidden />
              {desk.ladder.nobody}
            </li>
          )}
          {people.map((person) => (
            <li key={person.key}>
              <AskedPerson person={person} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
