import { Badge } from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { shortWhen } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import type { ReceivedItem } from './controls.ts';
import { readReceived } from './controls.ts';

const latest = 30;
const everybody = '';
const channels = { teams: 'Teams', email: 'E-mail', sms: 'Text', voice: 'Call' } as const;

interface Delivery extends ReceivedItem {
  readonly to: string;
}

/** Who was told what lately, by every channel: everybody or one person. */
export function ReceivedPanel({ people }: { people: readonly DirectoryPerson[] }) {
  const [person, setPerson] = useState(everybody);
  const chosen = people.filter(({ id }) => person === everybody || id === person);
  const now = useWorldNow();
  const deliveries =
    useResource(`received/${person}/${people.length}`, () => deliveriesTo(chosen), [
      'chat',
      'mail',
      'text-message',
    ]).value ?? [];
  return (
    <section className="control-panel control-wide" aria-labelledby="control-received">
      <h3 id="control-received">Who was told what</h3>
      <div className="control-set">
        <label htmlFor="control-received-person">Person</label>
        <select
          id="control-received-person"
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        >
          <option value={everybody}>Everybody</option>
          {people.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
        </select>
      </div>
      {deliveries.length === 0 && <p className="control-hint">Nothing has reached anybody yet.</p>}
      <ol className="control-received">
        {deliveries.map((delivery, position) => (
          <li key={`${delivery.at}/${position}`}>
            <time dateTime={delivery.at}>{shortWhen(Date.parse(delivery.at), now)}</time>
            <Badge appearance="tint" color="informative" shape="rounded">
              {channels[delivery.channel]}
            </Badge>
            <span className="control-to">{delivery.to}</span>
            <details>
              <summary>
                {delivery.preview === '' ? '(no words)' : delivery.preview}
                {delivery.how !== 'sent' && <span className="control-how"> ({delivery.how})</span>}
              </summary>
              <div className="control-words">{delivery.text}</div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

async function deliveriesTo(people: readonly DirectoryPerson[]): Promise<Delivery[]> {
  const all = await Promise.all(
    people.map(async ({ id, displayName }) => {
      const items = await readReceived(id);
      return items.slice(-latest).map(({ at, channel, how, preview, text }) => ({
        at,
        channel,
        how,
        preview,
        text,
        to: displayName,
      }));
    }),
  );
  return all
    .flat()
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .slice(0, latest);
}
