import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dutyPage } from './words.ts';
import { call } from '../../api.ts';
import { LadderCard } from '../../components/ladder-card.tsx';
import { Surface } from '../../components/surface.tsx';
import { createPoller, untilForbidden } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
});

const everyMilliseconds = 60_000;

/** Each level's ladder as it would run from now, with the names on duty. Not there for whom no ladder asks. */
export const LaddersPanel = () => {
  const styles = useStyles();
  const [poller] = useState(() =>
    createPoller(
      untilForbidden(() => call('preview-ladders', {})),
      everyMilliseconds,
    ),
  );
  const { value } = usePolled(poller);
  if (value === undefined) return null;
  return (
    <Surface title={dutyPage.ladders.title}>
      <p className={styles.intro}>{dutyPage.ladders.intro}</p>
      <div className={styles.cards}>
        {value.ladders.map((ladder) => (
          <LadderCard key={ladder.name} ladder={ladder} now={value.now} />
        ))}
      </div>
    </Surface>
  );
};
