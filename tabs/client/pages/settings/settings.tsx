/** Settings: what the council has written into its own lists, as the hub understands it. Read here, edited in SharePoint. */
import { Button, Spinner, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { momentFor } from '#core/domain/wall-clock.ts';
import { desk } from '#core/domain/words/desk.ts';
import { reference } from '#core/domain/words/reference.ts';
import type { ReferenceData } from '#core/use-cases/reference-views.ts';
import { call } from '../../api.ts';
import { FullPageNote } from '../../components/full-page-note.tsx';
import { createPoller } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import { LaddersPanel } from './ladders-panel.tsx';
import { ListsPanel } from './lists-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';

const everyMilliseconds = 30_000;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1280px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    '@media (min-width: 900px)': {
      padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  fresh: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Settings = () => {
  const styles = useStyles();
  const [poller] = useState(() =>
    createPoller(() => call('reference-data', {}), everyMilliseconds),
  );
  const { value, problem, isLoading } = usePolled(poller);
  return (
    <main className={styles.page}>
      <div>
        <div className={styles.top}>
          <h1 className={styles.title}>{reference.title}</h1>
          <Button
            appearance="subtle"
            icon={isLoading ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwiseRegular />}
            onClick={poller.refresh}
          >
            {reference.refresh}
          </Button>
        </div>
        {value !== undefined && <p className={styles.fresh}>{freshWords(value)}</p>}
      </div>
      {value !== undefined && <Shown data={value} />}
      {value === undefined && problem === undefined && <Spinner label={reference.loading} />}
      {value === undefined && problem !== undefined && (
        <FullPageNote
          within
          title={desk.faults.title}
          action={{ label: desk.faults.tryAgain, press: poller.refresh }}
        >
          {problem.sentence}
        </FullPageNote>
      )}
    </main>
  );
};

const freshWords = ({ freshAt, now }: ReferenceData): string =>
  freshAt === undefined ? reference.neverRead : reference.asOf(momentFor(freshAt, now));

const Shown = ({ data }: { readonly data: ReferenceData }) => (
  <>
    <LaddersPanel data={data} />
    <ContactsPanel data={data} />
    <SettingsPanel data={data} />
    <ListsPanel data={data} />
  </>
);
