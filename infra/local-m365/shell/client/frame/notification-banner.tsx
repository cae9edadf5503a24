import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import type { PushNotification } from '../../../connector/connector.ts';
import { addressOf } from '../route.ts';

interface Props {
  readonly notification: PushNotification | undefined;
  readonly person: string;
  readonly onGone: () => void;
}

const shownFor = 7_000;

/** A new message as Teams announces it over the page: only what a lock screen would show. */
export function NotificationBanner({ notification, person, onGone }: Props) {
  useEffect(() => {
    if (notification === undefined) return;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [notification, onGone]);
  return (
    <div className="banner-place" role="status">
      {notification !== undefined && (
        <div className="banner">
          <img src="/shell/icon.svg" alt="" width={32} height={32} />
          <a
            className="banner-words"
            href={addressOf({ person, screen: 'chat', detail: [] })}
            onClick={onGone}
          >
            <strong>Safety Hub</strong>
            <span>{notification.text}</span>
          </a>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label="Dismiss"
            onClick={onGone}
          />
        </div>
      )}
    </div>
  );
}
