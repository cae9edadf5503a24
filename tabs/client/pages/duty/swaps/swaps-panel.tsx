import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { dutyPage } from '../words.ts';
import type { DutyPage } from '#core/use-cases/duty/duty-views.ts';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Surface } from '../../../components/surface.tsx';
import { ToldNote } from '../../../components/told-note.tsx';
import type { DutyActs } from '../use-duty-acts.ts';
import { SwapRow } from './swap-row.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly page: DutyPage;
  readonly now: Instant;
  readonly acts: DutyActs;
  /** Has a turn that a colleague could take. */
  readonly mayAsk: boolean;
  /** Opens the form in which a colleague is asked. */
  readonly start: () => void;
}

/** Turns that somebody asks a colleague to take: those to be answered first, those answered behind a button. */
export const SwapsPanel = ({ page, now, acts, mayAsk, start }: Props) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const words = dutyPage.swaps;
  const open = page.swaps.filter(({ state }) => state === 'asked');
  const answered = page.swaps.filter(({ state }) => state !== 'asked');
  const sorted = open.toSorted((a, b) => Number(b.may.answer) - Number(a.may.answer));
  return (
    <Surface title={words.title}>
      <div className={styles.panel}>
        {acts.told !== undefined && <ToldNote told={acts.told} />}
        <FormProblem problem={acts.problem} />
        <p className={styles.text}>{open.length === 0 ? words.none : words.intro}</p>
        {open.length > 0 && (
          <ul className={styles.list}>
            {sorted.map((swap) => (
              <SwapRow key={swap.swap} swap={swap} now={now} acts={acts} />
            ))}
          </ul>
        )}
        {mayAsk && (
          <Button className={styles.button} icon={<ArrowSwapRegular />} onClick={start}>
            {words.start}
          </Button>
        )}
        {answered.length > 0 && (
          <Button
            className={styles.button}
            size="small"
            aria-expanded={isWhole}
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? words.hideHistory : words.history(answered.length)}
          </Button>
        )}
        {isWhole && (
          <ul className={styles.list}>
            {answered.map((swap) => (
              <SwapRow key={swap.swap} swap={swap} now={now} acts={acts} />
            ))}
          </ul>
        )}
      </div>
    </Surface>
  );
};
