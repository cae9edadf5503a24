import { makeStyles, tokens } from '@fluentui/react-components';
import { ladders } from '#lists/ladders.ts';
import { reference } from '../../components/ladder-words.ts';
import type { ReferenceData } from '#core/use-cases/settings/reference-views.ts';
import { Surface } from '../../components/surface.tsx';
import { EditLink } from './edit-link.tsx';
import { LadderCard } from '../../components/ladder-card.tsx';
import { languageNow } from '../../spoken.ts';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalL,
  },
});

/** Each ladder as it would run. */
export const LaddersPanel = ({ data }: { readonly data: ReferenceData }) => {
  const styles = useStyles();
  return (
    <Surface title={reference.ladders.title}>
      <p className={styles.intro}>{reference.ladders.intro}</p>
      <EditLink address={data.places.Ladders} list={ladders.title[languageNow()]} />
      <div className={styles.cards}>
        {data.ladders.map((ladder) => (
          <LadderCard key={ladder.name} ladder={ladder} now={data.now} />
        ))}
      </div>
    </Surface>
  );
};
