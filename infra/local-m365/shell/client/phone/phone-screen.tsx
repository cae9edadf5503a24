import { useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { readNotifications, readTexts } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { LockScreen } from './lock-screen.tsx';
import { TextMessages } from './text-messages.tsx';
import '../line-tabs.css';
import './phone.css';

type Shown = 'lock' | 'texts';

/** The person's phone: what its lock screen shows to anybody near it, and the text messages on it. */
export function PhoneScreen({ person }: { person: DirectoryPerson }) {
  const [shown, setShown] = useState<Shown>('lock');
  const pushes =
    useResource(`push/${person.id}`, () => readNotifications(person.id), ['chat'], person.id)
      .value ?? [];
  const texts =
    useResource(
      `texts/${person.id}`,
      () => readTexts(person.id),
      ['text-message', 'people'],
      person.id,
    ).value ?? [];
  return (
    <div className="phone-room">
      <div className="phone-choice">
        <h2>{person.displayName}’s phone</h2>
        <p>{person.mobilePhone ?? 'No mobile number: no text message can reach this person.'}</p>
        <div className="line-tabs" role="group" aria-label="What the phone shows">
          <button aria-pressed={shown === 'lock'} onClick={() => setShown('lock')}>
            Lock screen
          </button>
          <button aria-pressed={shown === 'texts'} onClick={() => setShown('texts')}>
            Messages{texts.length > 0 ? ` (${texts.length})` : ''}
          </button>
        </div>
      </div>
      <div className="phone">
        <div className="phone-glass" role="region" aria-label="Phone" tabIndex={0}>
          {shown === 'lock' ? (
            <LockScreen pushes={pushes} texts={texts} />
          ) : (
            <TextMessages texts={texts} />
          )}
        </div>
      </div>
    </div>
  );
}
