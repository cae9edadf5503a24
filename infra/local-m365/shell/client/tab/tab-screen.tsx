import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import type { ShellTab } from '../../sources.ts';
import type { ShellContext } from '../api.ts';
import { readToken } from '../api.ts';
import { EmptyNote } from '../empty-note.tsx';
import type { Look } from '../look.ts';
import { openAddress } from '../open-address.ts';
import { goTo } from '../use-place.ts';
import { tabContext } from './tab-context.ts';
import { hostTab } from './teams-host.ts';
import type { HostedFrame } from './teams-host.ts';
import './tab.css';

interface Props {
  readonly tab: ShellTab;
  readonly subPage: string | undefined;
  readonly person: DirectoryPerson;
  readonly context: ShellContext;
  readonly look: Look;
}

type State = 'loading' | 'shown' | { readonly failed: string };

const patience = 30_000;

/** A page of the hub in a frame, spoken to as Teams does. */
export function TabScreen(props: Props) {
  const [attempt, setAttempt] = useState(0);
  const { frame, state } = useHostedTab(props, attempt);
  const failed = typeof state === 'object';
  return (
    <div className="tab" aria-busy={state === 'loading'}>
      {state === 'loading' && <Spinner className="tab-over" label={`Opening ${props.tab.name}`} />}
      {failed && (
        <div className="tab-over">
          <EmptyNote title="There was a problem reaching this app">{state.failed}</EmptyNote>
          <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
        </div>
      )}
      <iframe
        key={`${attempt}/${props.subPage ?? ''}`}
        ref={frame}
        className={failed ? 'tab-frame tab-hidden' : 'tab-frame'}
        title={props.tab.name}
        src={props.tab.url}
        allow="clipboard-write"
      />
    </div>
  );
}

function useHostedTab(props: Props, attempt: number) {
  const frame = useRef<HTMLIFrameElement>(null);
  const hosted = useRef<HostedFrame>(undefined);
  const [state, setState] = useState<State>('loading');
  const latest = useRef(props);
  latest.current = props;
  const { tab, subPage, look } = props;
  useEffect(() => {
    setState('loading');
    const origin = new URL(tab.url).origin;
    const post = (message: unknown): void =>
      frame.current?.contentWindow?.postMessage(message, origin);
    const host = hostTab(hostCalls(latest, setState), post);
    hosted.current = host;
    const listen = (event: MessageEvent<unknown>): void => {
      if (event.source === frame.current?.contentWindow && event.origin === origin)
        void host.receive(event.data);
    };
    window.addEventListener('message', listen);
    const timer = setTimeout(() => setState((now) => (now === 'loading' ? silent : now)), patience);
    return () => {
      window.removeEventListener('message', listen);
      clearTimeout(timer);
    };
  }, [tab.url, subPage, attempt]);
  useEffect(() => hosted.current?.changeTheme(look), [look]);
  return { frame, state };
}

const silent = { failed: 'The page did not answer. Is the hub running?' };

function hostCalls(latest: { current: Props }, setState: (state: State) => void) {
  return {
    context: () => {
      const { person, tab, subPage, look, context } = latest.current;
      return tabContext(person, tab, subPage, look, context);
    },
    token: () => readToken(latest.current.person.id),
    openLink: (address: string) => void openAddress(address),
    navigate: ({ page, subPage }: { page: string; subPage: string | undefined }) =>
      page === 'conversations'
        ? goTo(latest.current.person.id, 'chat')
        : goTo(latest.current.person.id, 'tab', page, ...(subPage === undefined ? [] : [subPage])),
    loaded: () => setState('shown'),
    failed: (reason: string) => setState({ failed: reason }),
  };
}
