import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  skeleton: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** Stands where a section will be, about as tall. */
export const SectionSkeleton = ({ label }: { readonly label: string }) => (
  <Skeleton className={useStyles().skeleton} aria-label={label}>
    <SkeletonItem size={32} style={{ width: '50%' }} />
    <SkeletonItem size={128} />
    <SkeletonItem size={128} />
  </Skeleton>
);
