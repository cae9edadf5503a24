/** Have your say: the survey, somebody who listens, groups, champions and the pledge. All of it can be skipped. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sayWords } from '#core/domain/words/say.ts';
import type { HaveYourSay } from '#core/use-cases/say/say-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useSaid } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { DropInPanel } from './drop-in-panel.tsx';
import { ChampionsPanel, GroupsPanel } from './groups-panel.tsx';
import { PledgePanel } from './pledge-panel.tsx';
import { ResultsPanel } from './results-panel.tsx';
import { RunningPanel } from './running-panel.tsx';
import { SurveyPanel } from './survey-panel.tsx';

const everyMilliseconds = 60_000;

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Say = (_props: SectionProps) => {
  const words = useWords(sayWords);
  const [poller] = useState(() => createPoller(() => call('have-your-say', {}), everyMilliseconds));
  const { value, problem } = usePolled(poller);
  if (value !== undefined) return <Shown page={value} refresh={poller.refresh} />;
  if (problem !== undefined) return <NotShown again={poller.refresh}>{problem.sentence}</NotShown>;
  return <Spinner label={words.loading} />;
};

interface ShownProps {
  readonly page: HaveYourSay;
  readonly refresh: () => void;
}

const Shown = ({ page, refresh }: ShownProps) => {
  const styles = useStyles();
  const words = useWords(sayWords);
  const acts = useSaid(refresh);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <SaidBar {...acts} />
      {page.runsSurveys ? (
        <RunningPanel page={page} acts={acts} />
      ) : (
        <SurveyPanel survey={page.survey} acts={acts} />
      )}
      {page.seesResults && <ResultsPanel />}
      <DropInPanel page={page} acts={acts} />
      <GroupsPanel groups={page.groups} acts={acts} />
      <ChampionsPanel champions={page.champions} />
      <PledgePanel pledgedAt={page.pledgedAt} acts={acts} />
    </>
  );
};
