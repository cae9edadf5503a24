import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { desk } from '../words.ts';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** Where rows will be, while the first answer is on its way. */
export const QueueSkeleton = () => {
  const styles = useStyles();
  return (
    <Skeleton className={styles.rows} aria-label={desk.queue.loading}>
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className={styles.row}>
          <SkeletonItem size={24} style={{ width: '96px' }} />
          <SkeletonItem size={16} style={{ width: '60%' }} />
          <SkeletonItem size={12} style={{ width: '40%' }} />
        </div>
      ))}
    </Skeleton>
  );
};
