import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { minutesBetween } from '#core/domain/time/instant.ts';
import { spokenDuration } from '../../../times-now.ts';
import { desk } from '../words.ts';
import { statuses } from '#lists/incidents.ts';
import type { DeskRow } from '#core/use-cases/views.ts';
import { LevelPill } from '../../../components/level-pill.tsx';
import { DueNote } from '../due-note.tsx';
import { OwnerNote } from '../owner-note.tsx';
import { OpenLink } from './open-link.tsx';
import type { RowsProps } from './row-props.ts';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  frame: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  heading: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  cell: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    verticalAlign: 'top',
  },
  faint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  unseen: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px' },
  level: { width: '128px' },
  age: { width: '112px' },
  due: { width: '24%' },
  owner: { width: '16%' },
  reporter: { width: '17%' },
});

export const QueueTable = ({ rows, view, now, open, lastOpened }: RowsProps) => {
  const styles = useStyles();
  const { columns } = desk.queue;
  const headings = [
    [columns.level, styles.level],
    [columns.incident, undefined],
    [columns.reporter, styles.reporter],
    [columns.age, styles.age],
    [columns.owner, styles.owner],
    [view === 'closed' ? columns.closed : columns.due, styles.due],
  ] as const;
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{desk.queue.caption(desk.queue.views[view])}</caption>
        <colgroup>
          {headings.map(([heading, width]) => (
            <col key={heading} className={width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {headings.map(([heading]) => (
              <th key={heading} scope="col" className={styles.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.reference}
              {...{ row, now, open }}
              takesFocus={row.reference === lastOpened}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface RowProps extends Pick<RowsProps, 'now' | 'open'> {
  readonly row: DeskRow;
  readonly takesFocus: boolean;
}

const Row = ({ row, now, open, takesFocus }: RowProps) => {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        <LevelPill level={row.level} />
      </td>
      <td className={styles.cell}>
        <OpenLink row={row} open={open} takesFocus={takesFocus} />
        <span className={styles.faint}>
          {row.reference} · {statuses[row.status][languageNow()]}
        </span>
      </td>
      <td className={styles.cell}>
        <bdi>{row.reporter}</bdi>
        <span className={styles.faint}>
          <bdi>{row.ward}</bdi>
        </span>
      </td>
      <td className={styles.cell}>{spokenDuration(minutesBetween(row.receivedAt, now))}</td>
      <td className={styles.cell}>
        <OwnerNote owner={row.owner} />
      </td>
      <td className={styles.cell}>
        <DueNote row={row} now={now} />
      </td>
    </tr>
  );
};
