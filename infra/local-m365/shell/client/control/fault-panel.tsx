import { Button, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectoryPerson, Fault } from '../../../world.ts';
import { useResource } from '../use-resource.ts';
import { addFault, clearFault, clearFaults, readFaults } from './controls.ts';
import { isSameFault, knownFaults } from './known-faults.ts';

/** Troubles to switch on and off, one line each. */
export function FaultPanel({ people }: { people: readonly DirectoryPerson[] }) {
  const faults = useResource('faults', readFaults, ['fault']);
  const on = faults.value ?? [];
  const act = (change: Promise<unknown>): void => void change.then(faults.reload, faults.reload);
  return (
    <section className="control-panel" aria-labelledby="control-faults">
      <h3 id="control-faults">Troubles</h3>
      <ul className="control-faults">
        {knownFaults.map(({ name, what, fault }) => {
          const active = on.filter((one) => isSameFault(one, fault));
          return (
            <li key={name}>
              <Switch
                checked={active.length > 0}
                label={name}
                onChange={(_event, data) =>
                  act(
                    data.checked
                      ? addFault(fault)
                      : Promise.all(active.map(({ id }) => clearFault(id))),
                  )
                }
              />
              <p>{what}</p>
            </li>
          );
        })}
      </ul>
      <BlockBot people={people} on={on} act={act} />
      <Button disabled={on.length === 0} onClick={() => act(clearFaults())}>
        Everything works again
      </Button>
    </section>
  );
}

interface BlockProps {
  readonly people: readonly DirectoryPerson[];
  readonly on: readonly Fault[];
  readonly act: (change: Promise<unknown>) => void;
}

function BlockBot({ people, on, act }: BlockProps) {
  const [person, setPerson] = useState(people[0]?.id ?? '');
  const blocked = on.filter(({ kind }) => kind === 'block-bot');
  return (
    <div className="control-block">
      <label htmlFor="control-block-person">Somebody has blocked the bot</label>
      <div className="control-set">
        <select
          id="control-block-person"
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        >
          {people.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
        </select>
        <Button onClick={() => act(addFault({ kind: 'block-bot', service: 'teams', person }))}>
          Block
        </Button>
      </div>
      <ul>
        {blocked.map((fault) => (
          <li key={fault.id}>
            {people.find(({ id }) => id === fault.person)?.displayName ?? 'Somebody'}
            <Button size="small" onClick={() => act(clearFault(fault.id))}>
              Unblock
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
