/** Duty: who is on call now and in the weeks to come, and everything that people do with the rota. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { momentFor } from '../../times-now.ts';
import { dutyPage } from './words.ts';
import type { DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../api.ts';
import { NotShown } from '../../components/not-shown.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { createPoller, untilForbidden } from '../../poller.ts';
import type { Polled } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';
import { NowPanel } from './now-panel.tsx';
import { Rota } from './rota.tsx';

const everyMilliseconds = 30_000;

/** Those for whom the rota is not see who is on call, and nothing else of it. */
const isNotForThem = ({ problem }: Polled<DutyPage>): boolean => problem?.kind === 'forbidden';

export const Duty = () => {
  const [monday, show] = useState<string>();
  const [onNow] = useState(() => createPoller(() => call('who-is-on-duty', {}), everyMilliseconds));
  const rota = useMemo(
    () =>
      createPoller(
        untilForbidden(() => call('list-duty', spanFrom(monday))),
        everyMilliseconds,
      ),
    [monday],
  );
  const duty = usePolled(onNow);
  const page = usePolled(rota);
  const refresh = (): void => {
    onNow.refresh();
    rota.refresh();
  };
  return (
    <PageFrame>
      <div>
        <PageTop
          title={dutyPage.title}
          isLoading={duty.isLoading || page.isLoading}
          refresh={refresh}
        >
          {dutyPage.refresh}
        </PageTop>
        {page.value !== undefined && <Freshness page={page.value} />}
      </div>
      {duty.value === undefined && duty.problem === undefined && (
        <Spinner label={dutyPage.loading} />
      )}
      {duty.value === undefined && duty.problem !== undefined && (
        <NotShown again={refresh}>{duty.problem.sentence}</NotShown>
      )}
      {duty.value !== undefined && (
        <NowPanel duty={duty.value} at={duty.at} refresh={onNow.refresh} />
      )}
      {duty.value !== undefined && !isNotForThem(page) && (
        <Rota polled={page} monday={monday} show={show} refresh={refresh} />
      )}
    </PageFrame>
  );
};

/** Thirteen weeks, the most that can be asked for: what a change would change is seen in all of them. */
const spanFrom = (
  monday: string | undefined,
): { readonly from?: string; readonly days: string } => ({
  ...(monday === undefined ? {} : { from: `${monday}T00:00` }),
  days: '92',
});

const useStyles = makeStyles({ fresh: { margin: 0, color: tokens.colorNeutralForeground2 } });

const Freshness = ({ page: { freshAt, now } }: { readonly page: DutyPage }) => (
  <p className={useStyles().fresh}>
    {freshAt === undefined ? dutyPage.neverRead : dutyPage.asOf(momentFor(freshAt, now))}
  </p>
);
