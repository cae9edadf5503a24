import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { HeartPulseRegular, HeartPulseWarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { desk } from '../words.ts';
import type { EnginePulse } from '#core/use-cases/pulse/pulse-views.ts';
import { call } from '../../../api.ts';
import { Banner } from '../../../components/banner.tsx';
import { PhoneLink } from '../../../components/phone-link.tsx';
import { createPoller } from '../../../poller.ts';
import { useNow } from '../../../use-now.ts';
import { usePolled } from '../../../use-polled.ts';
import { canaryWords, isGrave, lookedWords } from './pulse-words.ts';

const useStyles = makeStyles({
  strip: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorPaletteGreenForeground1 },
  trouble: { color: tokens.colorPaletteRedForeground1 },
  numbers: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

interface StripProps {
  readonly pulse: EnginePulse;
  /** When the answer came, by performance.now(). */
  readonly at: number;
}

/** That the hub is awake: quiet while all is well, with what is wrong where something is. */
export const PulseStrip = ({ pulse, at }: StripProps) => {
  const styles = useStyles();
  const now = useNow(pulse.now, at);
  const canary = canaryWords(pulse, now);
  return (
    <footer className={styles.strip} aria-label={desk.pulse.title}>
      <span className={styles.item}>
        <span className={mergeClasses(styles.icon, !pulse.well && styles.trouble)} aria-hidden>
          {pulse.well ? <HeartPulseRegular /> : <HeartPulseWarningRegular />}
        </span>
        {lookedWords(pulse, now)}
      </span>
      {canary !== undefined && <span>{canary}</span>}
      <span>{pulse.well ? desk.pulse.well : desk.pulse.notWell}</span>
      {pulse.troubles
        .filter(({ grave }) => !grave)
        .map(({ sentence }) => (
          <span key={sentence}>{sentence}</span>
        ))}
    </footer>
  );
};

/** Says across the page that alerts may not be going out, and whom to ring. Not there while they are. */
export const PulseBanner = ({ pulse }: { readonly pulse: EnginePulse | undefined }) => {
  if (pulse === undefined || !isGrave(pulse)) return null;
  const sentences = pulse.troubles.filter(({ grave }) => grave).map(({ sentence }) => sentence);
  return (
    <Banner intent="error" title={desk.pulse.grave}>
      {[...sentences, desk.pulse.ring].join(' ')}
      <Numbers />
    </Banner>
  );
};

const everyMilliseconds = 60_000;

/** Whom to ring, with numbers that a press calls. */
const Numbers = () => {
  const styles = useStyles();
  const [poller] = useState(() =>
    createPoller(() => call('who-is-on-duty', {}), everyMilliseconds),
  );
  const duty = usePolled(poller).value;
  if (duty === undefined) return null;
  const people = [duty.lead, duty.deputy, duty.senior].filter((person) => person !== undefined);
  return (
    <ul className={styles.numbers}>
      <li>
        {desk.pulse.phone} <PhoneLink name={desk.pulse.phone} phone={duty.dutyPhone} />
      </li>
      {people.map(({ name, phone }) => (
        <li key={name}>
          <bdi>{name}</bdi> {phone !== undefined && <PhoneLink name={name} phone={phone} />}
        </li>
      ))}
    </ul>
  );
};
