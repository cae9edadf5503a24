import {
  Avatar,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { PeopleSwapRegular } from '@fluentui/react-icons/svg/people-swap';
import type { DirectoryPerson } from '../../../world.ts';
import type { Look } from '../look.ts';
import { groupsOf } from '../people/groups.ts';
import { goTo, leave } from '../use-place.ts';
import { LookItems } from './look-menu.tsx';

interface Props {
  readonly person: DirectoryPerson;
  readonly people: readonly DirectoryPerson[];
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** The avatar at the top right: who this window is, its look, and the way to be somebody else. */
export function PersonMenu({ person, people, look, onLook }: Props) {
  return (
    <Menu
      inline
      checkedValues={{ look: [look] }}
      onCheckedValueChange={(_event, data) => onLook(data.checkedItems[0] as Look)}
    >
      <MenuTrigger disableButtonEnhancement>
        <button
          className="person-button"
          aria-label={`You are ${person.displayName}. Switch person or appearance`}
        >
          <Avatar
            name={person.displayName}
            color="colorful"
            size={32}
            badge={{ status: 'available' }}
            aria-hidden
          />
        </button>
      </MenuTrigger>
      <MenuPopover className="person-menu">
        <div className="person-menu-self">
          <Avatar name={person.displayName} color="colorful" size={48} aria-hidden />
          <div>
            <strong>{person.displayName}</strong>
            <div>{person.jobTitle}</div>
          </div>
        </div>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>Appearance</MenuGroupHeader>
            <LookItems />
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<PeopleSwapRegular />} onClick={leave}>
            Choose from all people
          </MenuItem>
          <OtherPeople people={people} self={person.id} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OtherPeople({ people, self }: { people: readonly DirectoryPerson[]; self: string }) {
  return groupsOf(people.filter(({ id }) => id !== self)).map((group) => (
    <MenuGroup key={group.name}>
      <MenuGroupHeader>{group.name}</MenuGroupHeader>
      {group.people.map((other) => (
        <MenuItem
          key={other.id}
          icon={<Avatar name={other.displayName} color="colorful" size={24} aria-hidden />}
          subText={other.jobTitle}
          onClick={() => goTo(other.id, 'chat')}
        >
          {other.displayName}
        </MenuItem>
      ))}
    </MenuGroup>
  ));
}
