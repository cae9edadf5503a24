/** My information: a councillor's own choices and devices; for officers, what they deal with. */
import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { informationWords } from '#core/domain/words/information.ts';
import type { MyInformation } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import type { SectionProps } from '../../../components/sections/section.ts';
import { useSaid } from '../../../components/use-said.ts';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { createPoller } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';
import { AddressPanel } from './address-panel.tsx';
import { AddressDesk } from './address-desk.tsx';
import { BallotPanel } from './ballot-panel.tsx';
import { DeviceDesk } from './device-desk.tsx';
import { DevicePanel } from './device-panel.tsx';
import { InterestDesk } from './interest-desk.tsx';
import { InterestPanel } from './interest-panel.tsx';

const everyMilliseconds = 60_000;

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export const Information = (_props: SectionProps) => {
  const words = useWords(informationWords);
  const [poller] = useState(() =>
    createPoller(() => call('my-information', {}), everyMilliseconds),
  );
  const { value, problem } = usePolled(poller);
  if (value !== undefined) return <Shown mine={value} refresh={poller.refresh} />;
  if (problem !== undefined) return <NotShown again={poller.refresh}>{problem.sentence}</NotShown>;
  return <Spinner label={words.loading} />;
};

interface ShownProps {
  readonly mine: MyInformation;
  readonly refresh: () => void;
}

/** What stands at the top: whose page it is. */
const introOf = ({ address, addresses, interests, devices }: MyInformation) => {
  if (address !== undefined) return 'intro';
  const isEmpty = [addresses, interests, devices].every((part) => part === undefined);
  return isEmpty ? 'nothing' : 'deskIntro';
};

const Shown = ({ mine, refresh }: ShownProps) => {
  const styles = useStyles();
  const words = useWords(informationWords);
  const acts = useSaid(refresh);
  return (
    <>
      <p className={styles.intro}>{words[introOf(mine)]}</p>
      <SaidBar {...acts} />
      <Desks mine={mine} acts={acts} />
      <Own mine={mine} acts={acts} />
    </>
  );
};

interface PartProps {
  readonly mine: MyInformation;
  readonly acts: Said;
}

const Desks = ({ mine, acts }: PartProps) => (
  <>
    {mine.interests !== undefined && <InterestDesk lines={mine.interests} acts={acts} />}
    {mine.addresses !== undefined && <AddressDesk tasks={mine.addresses} acts={acts} />}
    {mine.devices !== undefined && <DeviceDesk desk={mine.devices} acts={acts} />}
  </>
);

const Own = ({ mine, acts }: PartProps) => (
  <>
    {mine.address !== undefined && (
      <>
        <AddressPanel address={mine.address} acts={acts} />
        <BallotPanel ballot={mine.address.ballot} acts={acts} />
      </>
    )}
    {mine.ownInterests !== undefined && <InterestPanel own={mine.ownInterests} acts={acts} />}
    {mine.ownDevices !== undefined && <DevicePanel own={mine.ownDevices} acts={acts} />}
  </>
);
