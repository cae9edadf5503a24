import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { faults } from '../faults.ts';
import { FullPageNote } from './full-page-note.tsx';

interface Props {
  readonly again: () => void;
  /** Why, in the hub's words. */
  readonly children: string;
}

/** Stands where a page would: what keeps it away, and a way to try again. */
export const NotShown = ({ again, children }: Props) => (
  <FullPageNote
    within
    title={faults.title}
    icon={<PlugDisconnectedRegular />}
    action={{ label: faults.tryAgain, press: again }}
  >
    {children}
  </FullPageNote>
);
