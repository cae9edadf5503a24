import { CounterBadge } from '@fluentui/react-components';
import type { Place } from '../route.ts';
import type { Destination } from './destinations.tsx';
import { isThere, linkTo } from './destinations.tsx';

interface Props {
  readonly place: Place;
  readonly destinations: readonly Destination[];
  /** Messages that came while the chat was not open. */
  readonly unread: number;
}

/** The apps down the left side, as in Teams on a desktop. */
export function AppRail({ place, destinations, unread }: Props) {
  return (
    <nav className="rail" aria-label="Apps">
      {destinations.map((destination) => (
        <RailLink
          key={destination.key}
          destination={destination}
          there={isThere(place, destination)}
          href={linkTo(place.person, destination)}
          unread={destination.screen === 'chat' ? unread : 0}
        />
      ))}
    </nav>
  );
}

interface LinkProps {
  readonly destination: Destination;
  readonly there: boolean;
  readonly href: string;
  readonly unread: number;
}

/** One app of the rail or the bottom bar, with its count of unread messages. */
export function RailLink({ destination, there, href, unread }: LinkProps) {
  const Icon = there ? destination.iconWhenThere : destination.icon;
  return (
    <a
      className={`rail-link rail-${destination.screen}`}
      href={href}
      aria-current={there ? 'page' : undefined}
    >
      <span className="rail-icon">
        <Icon />
        {unread > 0 && <CounterBadge count={unread} size="small" color="danger" aria-hidden />}
      </span>
      <span className="rail-name">{destination.name}</span>
      {unread > 0 && <span className="unseen">{unread} unread</span>}
    </a>
  );
}
