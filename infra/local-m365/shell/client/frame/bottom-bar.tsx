import { MoreHorizontalFilled } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef } from 'react';
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
  const more = useRef<HTMLDivElement>(null);
  const first = destinations.slice(0, shownAtOnce);
  const others = destinations.slice(shownAtOnce);
  const there = others.some((destination) => isThere(place, destination));
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
      <button className={`rail-link ${there ? 'rail-there' : ''}`} popoverTarget="more-apps">
        <span className="rail-icon">
          <MoreHorizontalFilled />
        </span>
        <span className="rail-name">More</span>
      </button>
      <div id="more-apps" className="drop more-apps" popover="auto" ref={more}>
        {others.map((destination) => (
          <a
            key={destination.key}
            className="drop-line"
            href={linkTo(place.person, destination)}
            aria-current={isThere(place, destination) ? 'page' : undefined}
            onClick={() => more.current?.hidePopover()}
          >
            <destination.icon /> {destination.name}
          </a>
        ))}
      </div>
    </nav>
  );
}
