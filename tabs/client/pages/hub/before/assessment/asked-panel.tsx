import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { typeName } from '#core/domain/before/assessment-messages.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { AskedLine, MyAssessments } from '#core/use-cases/assessments/assessment-views.ts';
import { PlainCell, PlainRow, PlainTable } from '../../../../components/plain-table.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../../language.tsx';
import { RiskPill } from './risk-pill.tsx';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly mine: MyAssessments;
  readonly read: (key: string) => void;
}

/** For officers who help: what waits, longest first. */
export const AskedPanel = ({ mine, read }: Props) => {
  const styles = useStyles();
  const { asked } = useWords(beforeWords);
  return (
    <Surface title={asked.title}>
      <p className={styles.intro}>{mine.asked.length === 0 ? asked.none : asked.intro}</p>
      {mine.asked.length > 0 && (
        <PlainTable label={asked.title} columns={[]}>
          {mine.asked.map((line) => (
            <AskedRow
              key={line.key}
              line={line}
              now={mine.now}
              open={() => {
                read(line.key);
              }}
            />
          ))}
        </PlainTable>
      )}
    </Surface>
  );
};

interface RowProps {
  readonly line: AskedLine;
  readonly now: MyAssessments['now'];
  readonly open: () => void;
}

const AskedRow = ({ line, now, open }: RowProps) => {
  const language = useLanguage();
  const { asked, read } = useWords(beforeWords);
  const { stage, mine, helper = '', askedAt } = line;
  const type = typeName(line.type, language);
  const has = mine ? asked.mine : asked.with(helper);
  const score = line.scoreBefore;
  return (
    <PlainRow>
      <PlainCell strong>
        {line.councillor}: {type}
      </PlainCell>
      <PlainCell>
        {askedAt !== undefined && asked.waits(momentFor(askedAt, now, language))}
      </PlainCell>
      <PlainCell>{stage === 'asked' ? asked.nobody : has}</PlainCell>
      <PlainCell>{score !== undefined && <RiskPill score={score} />}</PlainCell>
      <PlainCell>
        <Button aria-label={asked.look(type, line.councillor)} onClick={open}>
          {read.open}
        </Button>
      </PlainCell>
    </PlainRow>
  );
};
