/** What to do now: danger first, then who can be called at this minute, then everything else in one tap. */
import { useEffect, useState } from 'react';
import { call } from '../../../api.ts';
import type { SectionProps } from '../../../components/sections/section.ts';
import { keepVisit } from '../../../last-visit.ts';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { ActsPanel } from './acts-panel.tsx';
import { CheckInPanel } from './check-in-panel.tsx';
import { DangerPanel } from './danger-panel.tsx';
import { DutyPanel, dutyVisit } from './duty-panel.tsx';
import { ReportsPanel } from './reports-panel.tsx';

const everyMilliseconds = 30_000;

export const Now = (_props: SectionProps) => {
  const [onNow] = useState(() => createPoller(() => call('who-is-on-duty', {}), everyMilliseconds));
  const [reported] = useState(() => createPoller(() => call('my-reports', {}), everyMilliseconds));
  const [out] = useState(() => createPoller(() => call('my-check-in', {}), everyMilliseconds));
  const duty = usePolled(onNow);
  const reports = usePolled(reported);
  const checkIn = usePolled(out).value?.checkIn;
  useEffect(() => {
    if (duty.value !== undefined) keepVisit(dutyVisit, { value: duty.value, at: duty.value.now });
  }, [duty.value]);
  return (
    <>
      <DangerPanel />
      <DutyPanel duty={duty} refresh={onNow.refresh} />
      {checkIn !== undefined && <CheckInPanel checkIn={checkIn} />}
      <ActsPanel />
      <ReportsPanel reports={reports} />
    </>
  );
};
