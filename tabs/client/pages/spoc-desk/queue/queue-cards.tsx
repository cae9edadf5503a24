import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { minutesBetween } from '#core/domain/time/instant.ts';
import { spokenDuration } from '../../../times-now.ts';
import { desk } from '../words.ts';
import { statuses } from '#lists/incidents.ts';
import { LevelPill } from '../../../components/level-pill.tsx';
import { DueNote } from '../due-note.tsx';
import { OwnerNote } from '../owner-note.tsx';
import { OpenLink } from './open-link.tsx';
import type { RowsProps } from './row-props.ts';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export const QueueCards = ({ rows, view, now, open, lastOpened }: RowsProps) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={desk.queue.caption(desk.queue.views[view])}>
      {rows.map((row) => (
        <li key={row.reference} className={styles.card}>
          <div className={styles.line}>
            <LevelPill level={row.level} />
            <span className={styles.faint}>
              {desk.queue.age(spokenDuration(minutesBetween(row.receivedAt, now)))}
            </span>
          </div>
          <OpenLink row={row} open={open} takesFocus={row.reference === lastOpened} />
          <span>
            <bdi>{row.reporter}</bdi>, <bdi>{row.ward}</bdi>
          </span>
          <span className={styles.faint}>
            {row.reference} · {statuses[row.status][languageNow()]}
          </span>
          <div className={styles.foot}>
            <OwnerNote owner={row.owner} />
            <DueNote row={row} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
};
