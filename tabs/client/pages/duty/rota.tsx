import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { clockTime } from '../../times-now.ts';
import { faults } from '../../faults.ts';
import { dutyPage } from './words.ts';
import type { DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../api.ts';
import { Banner } from '../../components/banner.tsx';
import { NotShown } from '../../components/not-shown.tsx';
import { ToldNote } from '../../components/told-note.tsx';
import { createPoller } from '../../poller.ts';
import type { Polled } from '../../poller.ts';
import { useNow } from '../../use-now.ts';
import { usePolled } from '../../use-polled.ts';
import { CalendarPanel } from './calendar/calendar-panel.tsx';
import { DutyDialog } from './duty-dialog.tsx';
import type { Opened } from './duty-dialog.tsx';
import { mondayOf } from './duty-times.ts';
import { newDraft } from './edit/duty-draft.ts';
import { GapsPanel } from './gaps-panel.tsx';
import { LaddersPanel } from './ladders-panel.tsx';
import { MyTurnsPanel } from './my-turns-panel.tsx';
import { OutPanel } from './out-panel.tsx';
import { ReachPanel } from './reach-panel.tsx';
import { SwapsPanel } from './swaps/swaps-panel.tsx';
import { useDutyActs } from './use-duty-acts.ts';
import { WrongRows } from './wrong-rows.tsx';

const everyMilliseconds = 60_000;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    '@media (min-width: 900px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

interface Props {
  readonly polled: Polled<DutyPage>;
  /** The Monday that was asked for; this week's where none was. */
  readonly monday: string | undefined;
  readonly show: (monday: string) => void;
  readonly refresh: () => void;
}

/** The rota itself, for those who may be on it or keep it. */
export const Rota = ({ polled, ...rest }: Props) => {
  const { value, problem } = polled;
  if (value !== undefined) return <Shown {...rest} polled={polled} page={value} />;
  return problem === undefined ? (
    <Spinner label={dutyPage.loading} />
  ) : (
    <NotShown again={rest.refresh}>{problem.sentence}</NotShown>
  );
};

const Shown = ({ polled, page, monday, show, refresh }: Props & { readonly page: DutyPage }) => {
  const styles = useStyles();
  const now = useNow(page.now, polled.at);
  const [opened, open] = useState<Opened>();
  const [own] = useState(() => createPoller(() => call('my-turns', {}), everyMilliseconds));
  const mine = usePolled(own).value;
  const changed = (): void => {
    refresh();
    own.refresh();
  };
  const acts = useDutyActs(changed);
  const answers = useDutyActs(changed);
  const openForm = (next: Opened): void => {
    acts.forget();
    open(next);
  };
  return (
    <>
      {polled.problem !== undefined && (
        <Banner intent="error" title={faults.stale(clockTime(page.now))}>
          {faults.staleText}
        </Banner>
      )}
      {acts.told !== undefined && <ToldNote told={acts.told} />}
      <GapsPanel
        page={page}
        fill={(gap) => {
          openForm({
            is: 'add',
            draft: newDraft(now, gap, gap.reason === 'no-senior' ? 'senior' : 'turn'),
          });
        }}
      />
      {page.may.edit && (
        <WrongRows
          rows={page.rows}
          change={(row) => {
            openForm({ is: 'change', row });
          }}
          remove={(row) => {
            openForm({ is: 'remove', row });
          }}
        />
      )}
      <CalendarPanel
        page={page}
        now={now}
        monday={monday ?? mondayOf(now)}
        show={show}
        add={() => {
          openForm({ is: 'add', draft: newDraft(now, undefined) });
        }}
        open={(bar) => {
          openForm({ is: 'bar', bar });
        }}
      />
      {(page.may.swap || page.swaps.length > 0) && (
        <div className={styles.columns}>
          <SwapsPanel
            page={page}
            now={now}
            acts={answers}
            mayAsk={page.may.swap && (mine?.turns.length ?? 0) > 0}
            start={() => {
              openForm({ is: 'swap' });
            }}
          />
          {page.may.swap && mine !== undefined && <MyTurnsPanel mine={mine} />}
        </div>
      )}
      <MorePanels may={page.may} />
      <DutyDialog
        opened={opened}
        open={openForm}
        close={() => {
          open(undefined);
        }}
        {...{ page, now, acts }}
        turns={mine?.turns ?? []}
      />
    </>
  );
};

/** What else those who may be on the rota or keep it look up here. */
const MorePanels = ({ may }: Pick<DutyPage, 'may'>) => (
  <>
    {may.seeOut && <OutPanel />}
    <LaddersPanel />
    {may.edit && <ReachPanel />}
  </>
);
