import { Avatar } from '@fluentui/react-components';
import type { DirectoryPerson } from '../../../world.ts';

interface Props {
  readonly person: DirectoryPerson;
  readonly size: 24 | 28 | 32 | 40 | 48;
  readonly present?: boolean;
}

/** A person's initials on their colour. The name stands beside it, so a screen reader passes over it. */
export function PersonAvatar({ person, size, present = false }: Props) {
  const { givenName, surname, displayName } = person;
  const name = `${givenName} ${surname}`.trim();
  return (
    <Avatar
      name={name === '' ? displayName : name}
      color="colorful"
      size={size}
      {...(present ? { badge: { status: 'available' } } : {})}
      aria-hidden
    />
  );
}
