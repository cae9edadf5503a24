/** Training: what can be learned, what I have booked and done. Everything is a choice. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { trainingWords } from '#core/domain/words/training.ts';
import type { MyTraining } from '#core/use-cases/training/training-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useSaid } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { Catalogue } from './catalogue.tsx';
import { RecordPanel } from './record-panel.tsx';

const everyMilliseconds = 60_000;

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Training = (_props: SectionProps) => {
  const words = useWords(trainingWords);
  const [poller] = useState(() => createPoller(() => call('my-training', {}), everyMilliseconds));
  const { value, problem } = usePolled(poller);
  if (value !== undefined) return <Shown training={value} refresh={poller.refresh} />;
  if (problem !== undefined) return <NotShown again={poller.refresh}>{problem.sentence}</NotShown>;
  return <Spinner label={words.loading} />;
};

interface ShownProps {
  readonly training: MyTraining;
  readonly refresh: () => void;
}

const Shown = ({ training, refresh }: ShownProps) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const acts = useSaid(refresh);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <SaidBar {...acts} />
      <Catalogue training={training} acts={acts} />
      <RecordPanel training={training} acts={acts} />
    </>
  );
};
