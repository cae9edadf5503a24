import { Badge, Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Result } from '#core/domain/refusal.ts';
import { isUnanswered, usualChecksADay } from '#core/domain/before/visit-check.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { visitWords } from '#core/domain/words/visits.ts';
import type { OpenedVisit, VisitLine } from '#core/use-cases/visits/visit-views.ts';
import { call } from '../../../../api.ts';
import { FormProblem } from '../../../../components/form-problem.tsx';
import { OwnDialog } from '../../../../components/own-dialog.tsx';
import { Faint, Row, Rows } from '../../../../components/rows.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { useOpened } from '../../../../components/use-opened.ts';
import type { Said } from '../../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { VisitAnswerForm } from './visit-answer.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly lines: readonly VisitLine[];
  readonly now: Instant;
  readonly acts: Said;
}

/** For those who give advice: who waits. Whom they want to visit is read by opening it, which the trail notes. */
export const VisitDesk = ({ lines, now, acts }: Props) => {
  const styles = useStyles();
  const { desk } = useWords(visitWords);
  const { looking, open, close } = useOpened((line: VisitLine) =>
    call('open-visit', { request: line.key }),
  );
  return (
    <Surface title={desk.title}>
      <p className={styles.text}>{lines.length === 0 ? desk.none : desk.intro}</p>
      {lines.length > 0 && (
        <Rows>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              now={now}
              open={() => {
                acts.clear();
                open(line);
              }}
            />
          ))}
        </Rows>
      )}
      <OwnDialog
        isOpen={looking !== undefined}
        close={close}
        title={desk.dialog(looking?.line.councillor ?? '')}
      >
        <Found found={looking?.found} {...{ now, acts, close }} />
      </OwnDialog>
    </Surface>
  );
};

interface FoundProps {
  readonly found: Result<OpenedVisit> | undefined;
  readonly now: Instant;
  readonly acts: Said;
  readonly close: () => void;
}

const Found = ({ found, now, acts, close }: FoundProps) => {
  const { loading } = useWords(visitWords);
  if (found === undefined) return <Spinner label={loading} />;
  return found.ok ? (
    <VisitAnswerForm opened={found.value} {...{ now, acts, close }} />
  ) : (
    <FormProblem problem={found.refused} />
  );
};

type Standing = keyof (typeof visitWords)['en']['desk']['stages'];

const standingOf = (line: VisitLine, now: Instant): Standing => {
  if (!isUnanswered(line)) return 'answered';
  if (line.visitAt <= now) return 'passed';
  return line.stage === 'wait' ? 'wait' : 'asked';
};

const colours = {
  asked: 'warning',
  wait: 'warning',
  answered: 'subtle',
  passed: 'danger',
} as const;

interface LineProps {
  readonly line: VisitLine;
  readonly now: Instant;
  readonly open: () => void;
}

const Line = ({ line, now, open }: LineProps) => {
  const language = useLanguage();
  const words = useWords(visitWords);
  const { desk } = words;
  const standing = standingOf(line, now);
  const isWaiting = standing === 'asked' || standing === 'wait';
  const when = momentFor(line.visitAt, now, language);
  const due = momentFor(line.dueAt, now, language);
  return (
    <Row
      title={line.councillor}
      badge={
        <>
          <Badge appearance="tint" color={colours[standing]}>
            {desk.stages[standing]}
          </Badge>
          {isWaiting && line.isSoon && (
            <Badge appearance="tint" color="danger">
              {desk.soon}
            </Badge>
          )}
        </>
      }
      acts={
        <Button aria-label={desk.openNamed(line.councillor, when)} onClick={open}>
          {desk.open}
        </Button>
      }
    >
      <span>{words.visit(when)}</span>
      {isWaiting && <Faint>{line.dueAt <= now ? desk.late(due) : desk.due(due)}</Faint>}
      {line.count > usualChecksADay && <Faint>{desk.many(String(line.count))}</Faint>}
    </Row>
  );
};
