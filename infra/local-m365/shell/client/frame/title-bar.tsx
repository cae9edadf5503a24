import type { ReactNode } from 'react';
import { clockTime, longDay } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';

/** The bar across the top: product, the time it is in this world, and the person's menu. */
export function TitleBar({ title, children }: { title: string; children: ReactNode }) {
  const now = useWorldNow(1_000);
  return (
    <header className="title-bar">
      <img className="title-logo" src="/shell/icon.svg" alt="" width={24} height={24} />
      <h1 className="title-name">
        <span className="title-product">Local Microsoft 365</span>
        <span className="title-screen">{title}</span>
      </h1>
      <div className="title-space" />
      <time className="title-clock" dateTime={new Date(now).toISOString()}>
        <span className="title-day">{longDay(now)}, </span>
        {clockTime(now)}
      </time>
      {children}
    </header>
  );
}
