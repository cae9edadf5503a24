import { BoardFilled, BoardRegular } from '@fluentui/react-icons/svg/board';
import { CalendarLtrFilled, CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { ChatFilled, ChatRegular } from '@fluentui/react-icons/svg/chat';
import { AppsFilled, AppsRegular } from '@fluentui/react-icons/svg/apps';
import { DataTrendingFilled, DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { HeartFilled, HeartRegular } from '@fluentui/react-icons/svg/heart';
import { MailFilled, MailRegular } from '@fluentui/react-icons/svg/mail';
import { PeopleFilled, PeopleRegular } from '@fluentui/react-icons/svg/people';
import { PhoneFilled, PhoneRegular } from '@fluentui/react-icons/svg/phone';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import {
  ShareScreenStartFilled,
  ShareScreenStartRegular,
} from '@fluentui/react-icons/svg/share-screen-start';
import { WrenchFilled, WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import type { ComponentType } from 'react';
import type { ShellTab } from '../../sources.ts';
import type { Place, Screen } from '../route.ts';
import { addressOf } from '../route.ts';

/** A place on the app rail or in the bottom bar. */
export interface Destination {
  readonly key: string;
  readonly name: string;
  readonly screen: Screen;
  readonly detail: readonly string[];
  readonly icon: ComponentType;
  readonly iconWhenThere: ComponentType;
}

type Icons = readonly [ComponentType, ComponentType];

const tabIcons: Readonly<Record<string, Icons>> = {
  people: [PeopleRegular, PeopleFilled],
  board: [BoardRegular, BoardFilled],
  heart: [HeartRegular, HeartFilled],
  chart: [DataTrendingRegular, DataTrendingFilled],
  settings: [SettingsRegular, SettingsFilled],
};

/** Every place, in the order of the rail. The control room is last: it is no part of Teams. */
export function destinationsOf(tabs: readonly ShellTab[]): Destination[] {
  return [
    destination('chat', 'Chat', [ChatRegular, ChatFilled]),
    ...tabs.map((tab) =>
      destination('tab', tab.name, tabIcons[tab.icon] ?? [AppsRegular, AppsFilled], tab.id),
    ),
    destination('sharepoint', 'SharePoint', [ShareScreenStartRegular, ShareScreenStartFilled]),
    destination('mail', 'Mail', [MailRegular, MailFilled]),
    destination('calendar', 'Calendar', [CalendarLtrRegular, CalendarLtrFilled]),
    destination('phone', 'Phone', [PhoneRegular, PhoneFilled]),
    destination('control', 'Control room', [WrenchRegular, WrenchFilled]),
  ];
}

/** Whether the window stands at this destination. */
export function isThere(place: Place, { screen, detail }: Destination): boolean {
  return place.screen === screen && (screen !== 'tab' || place.detail[0] === detail[0]);
}

/** Address of the destination for this person. */
export function linkTo(person: string, { screen, detail }: Destination): string {
  return addressOf({ person, screen, detail });
}

function destination(screen: Screen, name: string, icons: Icons, ...detail: string[]): Destination {
  const [icon, iconWhenThere] = icons;
  return { key: [screen, ...detail].join('/'), name, screen, detail, icon, iconWhenThere };
}
