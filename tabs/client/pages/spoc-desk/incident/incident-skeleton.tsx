import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { desk } from '../words.ts';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

export const IncidentSkeleton = () => (
  <Skeleton className={useStyles().skeleton} aria-label={desk.incident.loading}>
    <SkeletonItem size={24} style={{ width: '180px' }} />
    <SkeletonItem size={32} style={{ width: '60%' }} />
    <SkeletonItem size={16} />
    <SkeletonItem size={128} />
  </Skeleton>
);
