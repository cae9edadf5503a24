import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { dutyPage } from './words.ts';
import type { MyTurns } from '#core/use-cases/duty/duty-views.ts';
import { MoreButton } from '../../components/more-button.tsx';
import { Surface } from '../../components/surface.tsx';
import { BecauseSign } from './calendar/because-sign.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { spanWords } from './duty-times.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
  },
  turn: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  when: { ...typographyStyles.body1Strong },
  faint: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  toggle: { alignSelf: 'start' },
});

const shownAtFirst = 4;

/** One's own turns of the next weeks, and the file that takes them into a calendar. */
export const MyTurnsPanel = ({ mine: { turns } }: { readonly mine: MyTurns }) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const words = dutyPage.mine;
  const shown = isWhole ? turns : turns.slice(0, shownAtFirst);
  return (
    <Surface title={words.title}>
      {turns.length === 0 && words.none}
      <ul className={styles.list}>
        {shown.map((turn) => (
          <Turn key={turn.from} turn={turn} />
        ))}
      </ul>
      <div className={styles.foot}>
        {turns.length > shownAtFirst && (
          <MoreButton
            className={styles.toggle}
            isWhole={isWhole}
            setWhole={setWhole}
            more={words.showAll(turns.length)}
            fewer={words.showFewer}
          />
        )}
        {turns.length > 0 && <CalendarFile />}
      </div>
    </Surface>
  );
};

const Turn = ({ turn }: { readonly turn: MyTurns['turns'][number] }) => {
  const styles = useStyles();
  const { now, with: withWords } = dutyPage.mine;
  return (
    <li className={styles.turn}>
      <BecauseSign because={turn.because} />
      <span className={styles.when}>{spanWords(turn.from, turn.until)}</span>
      {turn.isNow && (
        <Badge appearance="filled" color="brand" shape="rounded">
          {now}
        </Badge>
      )}
      <span className={styles.faint}>
        {dutyPage[turn.part]}
        {turn.with !== undefined && `, ${withWords(turn.with)}`}
      </span>
    </li>
  );
};
