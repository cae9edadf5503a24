/** Visit checks: a councillor's own, and for those who give advice the ones that wait. */
import { useState } from 'react';
import { visitWords } from '#core/domain/words/visits.ts';
import type { MyVisits } from '#core/use-cases/visits/visit-views.ts';
import { call } from '../../../../api.ts';
import { NotShown } from '../../../../components/not-shown.tsx';
import { SaidBar } from '../../../../components/said-bar.tsx';
import { SectionSkeleton } from '../../../../components/sections/section-skeleton.tsx';
import { useSaid } from '../../../../components/use-said.ts';
import { useWords } from '../../../../language.tsx';
import { createPoller } from '../../../../poller.ts';
import { usePolled } from '../../../../use-polled.ts';
import { VisitDesk } from './visit-desk.tsx';
import { VisitPanel } from './visit-panel.tsx';

/** Somebody may stand in front of the door: an answer shows soon. */
const everyMilliseconds = 30_000;

interface Props {
  /** What stands below: shown once it is known how much stands above, so that nothing jumps. */
  readonly children: React.ReactNode;
}

export const Visits = ({ children }: Props) => {
  const words = useWords(visitWords);
  const [poller] = useState(() => createPoller(() => call('my-visits', {}), everyMilliseconds));
  const { value, problem } = usePolled(poller);
  if (value === undefined && problem === undefined)
    return <SectionSkeleton label={words.loading} />;
  return (
    <>
      {value !== undefined && <Shown mine={value} refresh={poller.refresh} />}
      {value === undefined && problem !== undefined && (
        <NotShown again={poller.refresh}>{problem.sentence}</NotShown>
      )}
      {children}
    </>
  );
};

interface ShownProps {
  readonly mine: MyVisits;
  readonly refresh: () => void;
}

const Shown = ({ mine: { own, desk, now }, refresh }: ShownProps) => {
  const acts = useSaid(refresh);
  return (
    <>
      <SaidBar {...acts} />
      {desk !== undefined && <VisitDesk lines={desk} now={now} acts={acts} />}
      {own !== undefined && <VisitPanel own={own} now={now} acts={acts} />}
    </>
  );
};
