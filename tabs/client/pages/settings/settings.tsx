/** Settings: what the council has written into its own lists, as the hub understands it. Read here, edited in SharePoint. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { momentFor } from '../../times-now.ts';
import { reference } from '../../components/ladder-words.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { call } from '../../api.ts';
import { NotShown } from '../../components/not-shown.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { createPoller } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import { ReadinessPanel } from './readiness/readiness-panel.tsx';
import { LaddersPanel } from './ladders-panel.tsx';
import { ListsPanel } from './lists-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';

const everyMilliseconds = 30_000;

const useStyles = makeStyles({
  fresh: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Settings = () => {
  const styles = useStyles();
  const [poller] = useState(() =>
    createPoller(() => call('reference-data', {}), everyMilliseconds),
  );
  const { value, problem, isLoading } = usePolled(poller);
  return (
    <PageFrame>
      <div>
        <PageTop title={reference.title} isLoading={isLoading} refresh={poller.refresh}>
          {reference.refresh}
        </PageTop>
        {value !== undefined && <p className={styles.fresh}>{freshWords(value)}</p>}
      </div>
      {value !== undefined && <Shown data={value} />}
      {value === undefined && problem === undefined && <Spinner label={reference.loading} />}
      {value === undefined && problem !== undefined && (
        <NotShown again={poller.refresh}>{problem.sentence}</NotShown>
      )}
    </PageFrame>
  );
};

const freshWords = ({ freshAt, now }: ReferenceData): string =>
  freshAt === undefined ? reference.neverRead : reference.asOf(momentFor(freshAt, now));

const Shown = ({ data }: { readonly data: ReferenceData }) => (
  <>
    <ReadinessPanel />
    <LaddersPanel data={data} />
    <ContactsPanel data={data} />
    <SettingsPanel data={data} />
    <ListsPanel data={data} />
  </>
);
