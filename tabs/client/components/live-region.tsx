import { makeStyles } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { lastSaid, onSaid } from '../announcer.ts';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Where announce() is heard. Once a page. */
export const LiveRegion = () => {
  const styles = useStyles();
  const said = useSyncExternalStore(onSaid, lastSaid);
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {said}
    </div>
  );
};
