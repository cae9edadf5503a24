import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { readNotifications, readTexts } from '../api.ts';
import { useResource } from '../use-resource.ts';
import { LockScreen } from './lock-screen.tsx';
import { TextMessages } from './text-messages.tsx';
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
        <TabList
          aria-label="What the phone shows"
          selectedValue={shown}
          onTabSelect={(_event, data) => setShown(data.value as Shown)}
        >
          <Tab value="lock">Lock screen</Tab>
          <Tab value="texts">Messages{texts.length > 0 ? ` (${texts.length})` : ''}</Tab>
        </TabList>
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
