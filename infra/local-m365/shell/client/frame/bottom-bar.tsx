import { Menu, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  MoreHorizontalFilled,
  MoreHorizontalRegular,
} from '@fluentui/react-icons/svg/more-horizontal';
import type { Place } from '../route.ts';
import { RailLink } from './app-rail.tsx';
import type { Destination } from './destinations.tsx';
import { isThere, linkTo } from './destinations.tsx';

interface Props {
  readonly place: Place;
  readonly destinations: readonly Destination[];
  readonly unread: number;
}

const shownAtOnce = 4;

/** The apps along the bottom, as in Teams on a phone: four, and the others under More. */
export function BottomBar({ place, destinations, unread }: Props) {
  const first = destinations.slice(0, shownAtOnce);
  const others = destinations.slice(shownAtOnce);
  const there = others.some((destination) => isThere(place, destination));
  const MoreIcon = there ? MoreHorizontalFilled : MoreHorizontalRegular;
  return (
    <nav className="bottom-bar" aria-label="Apps">
      {first.map((destination) => (
        <RailLink
          key={destination.key}
          destination={destination}
          there={isThere(place, destination)}
          href={linkTo(place.person, destination)}
          unread={destination.screen === 'chat' ? unread : 0}
        />
      ))}
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <button className={`rail-link ${there ? 'rail-there' : ''}`}>
            <span className="rail-icon">
              <MoreIcon />
            </span>
            <span className="rail-name">More</span>
          </button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {others.map((destination) => (
              <MenuItemLink
                key={destination.key}
                icon={<destination.icon />}
                href={linkTo(place.person, destination)}
              >
                {destination.name}
              </MenuItemLink>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}
