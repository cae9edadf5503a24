import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { LookChoice } from '../frame/look-choice.tsx';
import type { Look } from '../look.ts';
import { addressOf } from '../route.ts';
import { groupsOf } from './groups.ts';
import { PersonAvatar } from './person-avatar.tsx';
import './person-picker.css';

interface Props {
  readonly people: readonly DirectoryPerson[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** The first thing a newcomer sees: whose Teams to open. */
export function PersonPicker({ people, look, onLook }: Props) {
  const [search, setSearch] = useState('');
  const groups = groupsOf(people.filter((person) => matches(person, search)));
  return (
    <main className="picker">
      <header className="picker-head">
        <img src="/shell/icon.svg" alt="" width={48} height={48} />
        <div className="picker-title">
          <h1>Who do you want to be?</h1>
          <p>
            A sample council on this machine. Nothing leaves it. Open a second window to be somebody
            else at the same time.
          </p>
        </div>
        <LookChoice look={look} onLook={onLook} />
      </header>
      <Input
        className="picker-search"
        type="search"
        size="large"
        contentBefore={<SearchRegular />}
        placeholder="Find a person"
        aria-label="Find a person"
        value={search}
        onChange={(_event, data) => setSearch(data.value)}
      />
      {groups.map((group) => (
        <section key={group.name} aria-labelledby={`group-${group.name}`}>
          <h2 id={`group-${group.name}`}>{group.name}</h2>
          <ul className="picker-people">
            {group.people.map((person) => (
              <PersonCard key={person.id} person={person} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && <p className="picker-nobody">Nobody here has that name or job.</p>}
    </main>
  );
}

function PersonCard({ person }: { person: DirectoryPerson }) {
  return (
    <li>
      <a
        className="picker-person"
        href={addressOf({ person: person.id, screen: 'chat', detail: [] })}
      >
        <PersonAvatar person={person} size={40} />
        <span className="picker-words">
          <span className="picker-name">{person.displayName}</span>
          <span className="picker-job">
            {person.jobTitle}
            {!person.accountEnabled && ' (account disabled)'}
          </span>
        </span>
      </a>
    </li>
  );
}

function matches(person: DirectoryPerson, search: string): boolean {
  const words = `${person.displayName} ${person.jobTitle}`.toLowerCase();
  return words.includes(search.trim().toLowerCase());
}
