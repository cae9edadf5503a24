import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import type { ShellContext } from '../api.ts';
import { EmptyNote } from '../empty-note.tsx';
import type { Look } from '../look.ts';
import type { Place } from '../route.ts';
import { AppRail } from './app-rail.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { destinationsOf, isThere } from './destinations.tsx';
import { NotificationBanner } from './notification-banner.tsx';
import { PersonMenu } from './person-menu.tsx';
import { TitleBar } from './title-bar.tsx';
import { useNotifications } from './use-notifications.ts';
import './frame.css';

const ChatScreen = lazy(async () => ({
  default: (await import('../chat/chat-screen.tsx')).ChatScreen,
}));
const TabScreen = lazy(async () => ({
  default: (await import('../tab/tab-screen.tsx')).TabScreen,
}));
const SharePointScreen = lazy(async () => ({
  default: (await import('../sharepoint/sharepoint-screen.tsx')).SharePointScreen,
}));
const MailScreen = lazy(async () => ({
  default: (await import('../mail/mail-screen.tsx')).MailScreen,
}));
const CalendarScreen = lazy(async () => ({
  default: (await import('../calendar/calendar-screen.tsx')).CalendarScreen,
}));
const PhoneScreen = lazy(async () => ({
  default: (await import('../phone/phone-screen.tsx')).PhoneScreen,
}));
const ControlRoom = lazy(async () => ({
  default: (await import('../control/control-room.tsx')).ControlRoom,
}));

export interface WindowProps {
  readonly person: DirectoryPerson;
  readonly place: Place;
  readonly people: readonly DirectoryPerson[];
  readonly context: ShellContext;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** One person's Teams: title bar, apps, and the screen that is open. */
export function TeamsWindow(props: WindowProps) {
  const { person, place, people, context, look, onLook } = props;
  const destinations = destinationsOf(context.tabs);
  const here = destinations.find((destination) => isThere(place, destination));
  const news = useNotifications(person.id, place.screen === 'chat');
  return (
    <div className="window">
      <TitleBar title={here?.name ?? 'Not found'}>
        <PersonMenu person={person} people={people} look={look} onLook={onLook} />
      </TitleBar>
      <AppRail place={place} destinations={destinations} unread={news.unread} />
      <main className="screen" aria-label={here?.name}>
        <Suspense fallback={<Spinner className="screen-loading" label="Loading" />}>
          <OpenScreen {...props} />
        </Suspense>
      </main>
      <BottomBar place={place} destinations={destinations} unread={news.unread} />
      <NotificationBanner notification={news.banner} person={person.id} onGone={news.dismiss} />
    </div>
  );
}

function OpenScreen({ person, place, people, context, look }: WindowProps) {
  switch (place.screen) {
    case 'chat':
      return <ChatScreen key={person.id} person={person} takesFiles={context.supportsFiles} />;
    case 'tab': {
      const tab = context.tabs.find(({ id }) => id === place.detail[0]);
      if (tab === undefined) return <EmptyNote title="There is no such tab" />;
      return (
        <TabScreen
          key={tab.id}
          tab={tab}
          subPage={place.detail[1]}
          person={person}
          context={context}
          look={look}
        />
      );
    }
    case 'sharepoint':
      return (
        <SharePointScreen person={person} detail={place.detail} host={context.sharePointHost} />
      );
    case 'mail':
      return <MailScreen person={person} open={place.detail[0]} />;
    case 'calendar':
      return <CalendarScreen person={person} detail={place.detail} />;
    case 'phone':
      return <PhoneScreen person={person} />;
    case 'control':
      return <ControlRoom people={people} />;
  }
}
