import { useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { readCalls, readNotifications, readTexts } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import { CallInHand } from './call-in-hand.tsx';
import { CallList } from './call-list.tsx';
import { stateOf } from './call-state.ts';
import { LockScreen } from './lock-screen.tsx';
import { TextMessages } from './text-messages.tsx';
import '../line-tabs.css';
import './phone.css';

type Shown = 'lock' | 'texts' | 'calls';

const names = { lock: 'Lock screen', texts: 'Messages', calls: 'Calls' } as const;
const order: readonly Shown[] = ['lock', 'texts', 'calls'];

/** What has come to the phone so far. */
function usePhone(person: string) {
  const pushes = useResource(`push/${person}`, () => readNotifications(person), ['chat'], person);
  const kinds = ['text-message', 'people'] as const;
  const texts = useResource(`texts/${person}`, () => readTexts(person), kinds, person);
  const calls = useResource(`calls/${person}`, () => readCalls(person), ['call', 'people'], person);
  return { pushes: pushes.value ?? [], texts: texts.value ?? [], calls: calls.value ?? [] };
}

/** The person's phone: what its lock screen shows to anybody near it, the text messages and calls on it. */
export function PhoneScreen({ person }: { person: DirectoryPerson }) {
  const [shown, setShown] = useState<Shown>('lock');
  const { pushes, texts, calls } = usePhone(person.id);
  const now = useWorldNow(1_000);
  const inHand = calls.findLast((call) => ['rings', 'talking'].includes(stateOf(call, now)));
  const counts = { lock: 0, texts: texts.length, calls: calls.length };
  return (
    <div className="phone-room">
      <div className="phone-choice">
        <h2>{person.displayName}’s phone</h2>
        <p>{person.mobilePhone ?? 'No mobile number: no text message can reach this person.'}</p>
        <div className="line-tabs" role="group" aria-label="What the phone shows">
          {order.map((each) => (
            <button key={each} aria-pressed={shown === each} onClick={() => setShown(each)}>
              {names[each]}
              {counts[each] > 0 ? ` (${counts[each]})` : ''}
            </button>
          ))}
        </div>
      </div>
      <div className="phone">
        <div className="phone-glass" role="region" aria-label="Phone" tabIndex={0}>
          {inHand !== undefined && (
            <CallInHand call={inHand} person={person.id} rings={stateOf(inHand, now) === 'rings'} />
          )}
          {shown === 'lock' && <LockScreen pushes={pushes} texts={texts} calls={calls} />}
          {shown === 'texts' && <TextMessages texts={texts} />}
          {shown === 'calls' && <CallList calls={calls} />}
        </div>
      </div>
    </div>
  );
}
