import { makeStyles, tokens } from '@fluentui/react-components';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type { CafeList, CafeView } from '#core/use-cases/cafes/cafe-views.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { CafeCard } from './cafe-card.tsx';
import type { Opened } from './opened-cafe.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface PanelProps {
  readonly list: CafeList;
  readonly acts: Said;
  readonly open: (next: Opened) => void;
}

/** What is to come, by time; below it, for champions, what was. */
export const CafeListPanel = ({ list, acts, open }: PanelProps) => {
  const words = useWords(cafePageWords);
  const toCome = list.cafes.filter(({ endsAt }) => endsAt > list.now);
  const past = list.cafes.filter(({ endsAt }) => endsAt <= list.now).toReversed();
  return (
    <>
      {toCome.length === 0 && words.none}
      <Cards cafes={toCome} {...{ list, acts, open }} />
      {list.may.manage && past.length > 0 && (
        <Surface title={words.past}>
          <Cards cafes={past} {...{ list, acts, open }} />
        </Surface>
      )}
    </>
  );
};

export const Cards = ({
  cafes,
  list,
  acts,
  open,
}: PanelProps & { readonly cafes: readonly CafeView[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {cafes.map((cafe) => (
        <li key={cafe.key}>
          <CafeCard cafe={cafe} now={list.now} acts={acts} open={open} />
        </li>
      ))}
    </ul>
  );
};
