/** Online and social media: decisions to watch, what to do on each platform, and what is to be taken down. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { instantAt } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { onlineWords } from '#core/domain/words/online.ts';
import type { MyOnline } from '#core/use-cases/online/online-views.ts';
import { call } from '../../../api.ts';
import { Banner } from '../../../components/banner.tsx';
import { NotShown } from '../../../components/not-shown.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import { SectionSkeleton } from '../../../components/sections/section-skeleton.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useSaid } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { keepVisit, lastVisit } from '../../../last-visit.ts';
import { createPoller, isNotForThem } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { HeadsUpPanel } from './heads-up-panel.tsx';
import { ScheduledPanel } from './scheduled-panel.tsx';
import { TakedownDesk } from './takedown/takedown-desk.tsx';
import { TakedownPanel } from './takedown/takedown-panel.tsx';
import { ToolkitPanel } from './toolkit-panel.tsx';

const everyMilliseconds = 60_000;
const visit = 'online';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The steps alone stay on the device: they are what somebody needs whose connection is poor. */
type Kept = Pick<MyOnline, 'now' | 'toolkit'>;

export const Online = (_props: SectionProps) => {
  const words = useWords(onlineWords);
  const [poller] = useState(() => createPoller(() => call('my-online', {}), everyMilliseconds));
  const { value, problem } = usePolled(poller);
  useEffect(() => {
    if (value === undefined) return;
    const { now, toolkit } = value;
    keepVisit(visit, { value: { now, toolkit } satisfies Kept, at: now });
  }, [value]);
  if (value !== undefined) return <Shown online={value} refresh={poller.refresh} />;
  if (problem === undefined) return <SectionSkeleton label={words.loading} />;
  const earlier = isNotForThem(problem) ? undefined : lastVisit<Kept>(visit)?.value;
  if (earlier === undefined) return <NotShown again={poller.refresh}>{problem.sentence}</NotShown>;
  return <Earlier kept={earlier} />;
};

const Earlier = ({ kept }: { readonly kept: Kept }) => {
  const words = useWords(onlineWords);
  const when = momentFor(kept.now, instantAt(Date.now()), useLanguage());
  return (
    <>
      <Banner intent="warning" title={words.toolkit.earlier(when)} />
      <ToolkitPanel toolkit={kept.toolkit} listAddress={undefined} />
    </>
  );
};

interface ShownProps {
  readonly online: MyOnline;
  readonly refresh: () => void;
}

const Shown = ({ online, refresh }: ShownProps) => {
  const styles = useStyles();
  const words = useWords(onlineWords);
  const acts = useSaid(refresh);
  const { headsUps, notes, scheduled, wards = [], now, takedowns, ownTakedowns } = online;
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <SaidBar {...acts} />
      {scheduled !== undefined && <ScheduledPanel {...{ scheduled, wards, now, acts }} />}
      {takedowns !== undefined && <TakedownDesk lines={takedowns} acts={acts} />}
      {headsUps !== undefined && <HeadsUpPanel {...{ headsUps, notes, now, acts }} />}
      <ToolkitPanel toolkit={online.toolkit} listAddress={online.listAddress} />
      {ownTakedowns !== undefined && <TakedownPanel own={ownTakedowns} acts={acts} />}
    </>
  );
};
