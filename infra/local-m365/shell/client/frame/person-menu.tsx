import { PeopleSwapRegular } from '@fluentui/react-icons/svg/people-swap';
import type { DirectoryPerson } from '../../../world.ts';
import type { Look } from '../look.ts';
import { groupsOf } from '../people/groups.ts';
import { PersonAvatar } from '../people/person-avatar.tsx';
import { addressOf } from '../route.ts';
import { LookChoice } from './look-choice.tsx';

interface Props {
  readonly person: DirectoryPerson;
  readonly people: readonly DirectoryPerson[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** The avatar at the top right: who this window is, its look, and the way to be somebody else. */
export function PersonMenu({ person, people, look, onLook }: Props) {
  const others = groupsOf(people.filter(({ id }) => id !== person.id));
  return (
    <>
      <button
        className="person-button"
        popoverTarget="person-menu"
        aria-label={`You are ${person.displayName}. Switch person or appearance`}
      >
        <PersonAvatar person={person} size={32} present />
      </button>
      <div id="person-menu" className="drop person-menu" popover="auto">
        <div className="person-menu-self">
          <PersonAvatar person={person} size={48} />
          <div>
            <strong>{person.displayName}</strong>
            <div>{person.jobTitle}</div>
          </div>
        </div>
        <LookChoice look={look} onLook={onLook} />
        <nav aria-label="Be somebody else">
          <a className="drop-line" href="#/">
            <PeopleSwapRegular /> Choose from all people
          </a>
          {others.map((group) => (
            <section key={group.name} aria-label={group.name}>
              <div className="drop-heading">{group.name}</div>
              {group.people.map((other) => (
                <PersonLine key={other.id} person={other} />
              ))}
            </section>
          ))}
        </nav>
      </div>
    </>
  );
}

function PersonLine({ person }: { person: DirectoryPerson }) {
  return (
    <a className="drop-line" href={addressOf({ person: person.id, screen: 'chat', detail: [] })}>
      <PersonAvatar person={person} size={28} />
      <span className="drop-words">
        {person.displayName}
        <span className="drop-job">{person.jobTitle}</span>
      </span>
    </a>
  );
}
