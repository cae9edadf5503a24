import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { clockTime } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { Banner } from '../../../components/banner.tsx';
import { NotShown } from '../../../components/not-shown.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { RefreshButton } from '../../../components/refresh-button.tsx';
import { useNow } from '../../../use-now.ts';
import { usePolled } from '../../../use-polled.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { ActionPanel } from './action-panel.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { areChanged } from './changed-words.ts';
import { createIncident } from './incident.ts';
import type { IncidentOnDesk } from './incident.ts';
import { ExclusionPanel } from './exclusion-panel.tsx';
import { HandEditsPanel } from './hand-edits-panel.tsx';
import { IncidentHeader } from './incident-header.tsx';
import { IncidentSkeleton } from './incident-skeleton.tsx';
import { LadderPanel } from './ladder-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';
import { WordsPanel } from './words-panel.tsx';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between' },
  columns: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 380px)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

interface Props {
  readonly reference: string;
  readonly back: () => void;
}

/** An incident with everything that this officer may see of it and do with it. */
export const IncidentPage = ({ reference, back }: Props) => {
  const styles = useStyles();
  const [incident] = useState(() => createIncident(reference));
  const { value, at, problem, isLoading } = usePolled(incident);
  return (
    <PageFrame shape="close">
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={back}>
          {desk.incident.back}
        </Button>
        <RefreshButton isLoading={isLoading} press={incident.reopen}>
          {desk.incident.refresh}
        </RefreshButton>
      </div>
      {value !== undefined && problem !== undefined && (
        <Banner intent="error" title={desk.faults.stale(clockTime(value.now))}>
          {desk.faults.staleText}
        </Banner>
      )}
      {value !== undefined && <Opened incident={incident} opened={value} at={at} />}
      {value === undefined && problem === undefined && <IncidentSkeleton />}
      {value === undefined && problem !== undefined && (
        <NotShown again={incident.reopen}>{problem.sentence}</NotShown>
      )}
    </PageFrame>
  );
};

interface OpenedProps {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly at: number;
}

const Opened = ({ incident, opened, at }: OpenedProps) => {
  const styles = useStyles();
  const now = useNow(opened.now, at);
  return (
    <>
      <IncidentHeader opened={opened} now={now} />
      <HandEditsPanel incident={incident} opened={opened} now={now} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <ActionPanel incident={incident} opened={opened} now={now} />
          <WordsPanel
            report={opened.report}
            isChanged={areChanged(opened.report, opened.handEdits)}
            retry={incident.reopen}
          />
          <EvidencePanel incident={incident} opened={opened} now={now} />
          {opened.report !== undefined && <AnswersPanel report={opened.report} />}
        </div>
        <div className={styles.column}>
          <LadderPanel opened={opened} now={now} />
          <ExclusionPanel incident={incident} opened={opened} now={now} />
          <TimelinePanel timeline={opened.timeline} now={now} />
        </div>
      </div>
    </>
  );
};
