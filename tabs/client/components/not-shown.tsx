import { PlugDisconnectedRegular } from '@fluentui/react-icons';
import { desk } from '#core/domain/words/desk.ts';
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
    title={desk.faults.title}
    icon={<PlugDisconnectedRegular />}
    action={{ label: desk.faults.tryAgain, press: again }}
  >
    {children}
  </FullPageNote>
);
