import { FluentProvider, Spinner } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { readContext, readPeople } from './api.ts';
import { TeamsWindow } from './frame/teams-window.tsx';
import type { Look } from './look.ts';
import { rememberedLook, rememberLook, themeOf } from './look.ts';
import { PersonPicker } from './people/person-picker.tsx';
import { usePlace } from './use-place.ts';
import { useResource } from './use-resource.ts';
import { ClockContext, readingOf } from './world-clock.tsx';

/** The whole page: the choice of a person first, then that person's Teams. */
export function App() {
  const [look, setLook] = useState<Look>(rememberedLook);
  const choose = (chosen: Look): void => {
    rememberLook(chosen);
    setLook(chosen);
  };
  return (
    <FluentProvider theme={themeOf(look)} className={`look look-${look}`}>
      <div className="page">
        <Inside look={look} onLook={choose} />
      </div>
    </FluentProvider>
  );
}

function Inside({ look, onLook }: { look: Look; onLook: (look: Look) => void }) {
  const context = useResource('context', readContext, ['clock']);
  const people = useResource('people', readPeople, ['people']);
  const place = usePlace();
  const shown = context.value;
  const reading = useMemo(() => (shown === undefined ? undefined : readingOf(shown)), [shown]);
  if (shown === undefined || reading === undefined || people.value === undefined) {
    const away = context.refused !== undefined || people.refused !== undefined;
    return <Waiting away={away} />;
  }
  const person = people.value.find(({ id }) => id === place?.person);
  return (
    <ClockContext value={reading}>
      {place === undefined || person === undefined ? (
        <PersonPicker people={people.value} look={look} onLook={onLook} />
      ) : (
        <TeamsWindow
          key={person.id}
          person={person}
          place={place}
          people={people.value}
          context={shown}
          look={look}
          onLook={onLook}
        />
      )}
    </ClockContext>
  );
}

function Waiting({ away }: { away: boolean }) {
  return (
    <main className="waiting">
      <h1 className="unseen">Local Microsoft 365</h1>
      {away ? (
        <p>
          The local Microsoft 365 does not answer. Is it still running? This page comes back by
          itself.
        </p>
      ) : (
        <Spinner label="Loading" />
      )}
    </main>
  );
}
