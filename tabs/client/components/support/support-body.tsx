import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { useWords } from '../../language.tsx';
import { NotShown } from '../not-shown.tsx';
import type { Support } from './use-support.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  skeleton: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly support: Support;
  readonly children: (shown: MySupport) => React.ReactNode;
}

/** What is known of support; what stands there until then, or why it can't be shown. */
export const SupportBody = ({ support: { polled, refresh }, children }: Props) => {
  const styles = useStyles();
  const words = useWords(talkPageWords);
  const { value, problem } = polled;
  if (value !== undefined) return <div className={styles.parts}>{children(value)}</div>;
  if (problem !== undefined) return <NotShown again={refresh}>{problem.sentence}</NotShown>;
  return (
    <Skeleton className={styles.skeleton} aria-label={words.loading}>
      {[140, 200, 160].map((size) => (
        <SkeletonItem key={size} style={{ height: `${String(size)}px` }} />
      ))}
    </Skeleton>
  );
};
