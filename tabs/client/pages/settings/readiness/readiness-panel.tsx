/** The readiness check: how many points each principle has, and the statements behind them. */
import { Link, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { readinessWords } from '#core/domain/words/readiness.ts';
import type { Readiness, StatementView } from '#core/use-cases/library/library-views.ts';
import { call } from '../../../api.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { SaidBar } from '../../../components/said-bar.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import { useSaid } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { openLink } from '../../../teams.ts';
import { ReadinessPicture } from './readiness-picture.tsx';
import { ScoreForm } from './score-form.tsx';
import { Statements } from './statements.tsx';

const useStyles = makeStyles({
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  edit: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

export const ReadinessPanel = () => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  const language = useLanguage();
  const ask = useCallback(() => call('list-readiness', { language }), [language]);
  const { value, problem, again } = useAnswer(ask);
  return (
    <Surface title={words.title}>
      <p className={styles.words}>{words.intro}</p>
      {value !== undefined && <Shown readiness={value} again={again} />}
      {value === undefined && problem !== undefined && <p>{problem.sentence}</p>}
      {value === undefined && problem === undefined && <Spinner label={words.loading} />}
    </Surface>
  );
};

interface Props {
  readonly readiness: Readiness;
  readonly again: () => void;
}

const Shown = ({ readiness, again }: Props) => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  const acts = useSaid(again);
  const [chosen, choose] = useState<StatementView>();
  const { scores, statements, listAddress } = readiness;
  const scored = statements.filter(({ score }) => score !== undefined).length;
  const close = (): void => {
    choose(undefined);
  };
  return (
    <>
      <ReadinessPicture scores={scores} />
      <p className={styles.words}>{words.answered(scored, statements.length)}</p>
      <SaidBar {...acts} />
      <Statements readiness={readiness} choose={choose} />
      {listAddress !== undefined && (
        <Link
          className={styles.edit}
          href={listAddress}
          onClick={(event) => {
            event.preventDefault();
            openLink(listAddress);
          }}
        >
          {words.edit} <OpenRegular aria-hidden />
        </Link>
      )}
      <OwnDialog isOpen={chosen !== undefined} close={close} title={chosen?.text ?? words.title}>
        {chosen !== undefined && <ScoreForm statement={chosen} acts={acts} close={close} />}
      </OwnDialog>
    </>
  );
};
