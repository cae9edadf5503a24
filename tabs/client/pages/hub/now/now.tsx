/** What to do now: danger first, then who can be called at this minute, then everything else in one tap. */
import { useEffect, useState } from 'react';
import { call } from '../../../api.ts';
import { keepPage } from '../../../keep-page.ts';
import type { SectionProps } from '../../../components/sections/section.ts';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { ActsPanel } from './acts-panel.tsx';
import { CheckInPanel } from './check-in-panel.tsx';
import { DangerPanel } from './danger-panel.tsx';
import { DutyPanel } from './duty-panel.tsx';
import { keepDuty } from './duty-visit.ts';
import { NewsPanel } from './news-panel.tsx';
import { keepNews } from './news-visit.ts';
import { ReportsPanel } from './reports-panel.tsx';

const everyMilliseconds = 30_000;

export const Now = (_props: SectionProps) => {
  const [poller] = useState(() => createPoller(() => call('my-hub', {}), everyMilliseconds));
  const hub = usePolled(poller);
  const { value } = hub;
  useEffect(() => {
    if (value === undefined) return;
    keepDuty(value, Date.now());
    keepNews(value);
  }, [value]);
  const isAnswered = value !== undefined;
  useEffect(() => {
    if (isAnswered) void keepPage();
  }, [isAnswered]);
  return (
    <>
      <DangerPanel />
      <DutyPanel hub={hub} />
      {value?.checkIn !== undefined && <CheckInPanel checkIn={value.checkIn} />}
      {value?.isCouncillor !== false && <ActsPanel />}
      {value?.isCouncillor !== false && <ReportsPanel hub={hub} />}
      <NewsPanel hub={hub} />
    </>
  );
};
