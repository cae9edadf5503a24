import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClockAlarmRegular, ClockRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import type { DeskRow } from '#core/use-cases/views.ts';
import { dueWords } from './due-words.ts';
import type { DueWords } from './due-words.ts';

const useStyles = makeStyles({
  note: { display: 'inline-flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '16px', lineHeight: 1, paddingTop: '2px' },
  overdue: {
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  soon: { fontWeight: tokens.fontWeightSemibold },
  left: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const icons: Readonly<Record<DueWords['state'], React.ReactElement | undefined>> = {
  overdue: <ErrorCircleFilled />,
  soon: <ClockAlarmRegular />,
  later: <ClockRegular />,
  none: undefined,
};

/** What falls due next, in words and with a sign of its own for late. */
export const DueNote = ({ row, now }: { readonly row: DeskRow; readonly now: Instant }) => {
  const styles = useStyles();
  const { words, left, state } = dueWords(row, now);
  const weight = state === 'overdue' ? styles.overdue : state === 'soon' && styles.soon;
  return (
    <span className={mergeClasses(styles.note, weight)}>
      {icons[state] !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icons[state]}
        </span>
      )}
      <span>
        {words}
        {left !== undefined && <span className={styles.left}>, {left}</span>}
      </span>
    </span>
  );
};
