import { Badge, Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { Result } from '#core/domain/refusal.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { informationWords } from '#core/domain/words/information.ts';
import { interestWords } from '#core/domain/words/sensitive-interests.ts';
import type {
  InterestLine,
  OpenedInterest,
} from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { FormProblem } from '../../../components/form-problem.tsx';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useOpened } from '../../../components/use-opened.ts';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { InterestDecision } from './interest-decision.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly lines: readonly InterestLine[];
  readonly acts: Said;
}

/** For the monitoring officer: who asked. What they wrote is read by opening it, which the trail notes. */
export const InterestDesk = ({ lines, acts }: Props) => {
  const styles = useStyles();
  const { desk } = useWords(interestWords);
  const { looking, open, close } = useOpened((line: InterestLine) =>
    call('open-interest', { request: line.key }),
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
        <Found found={looking?.found} acts={acts} close={close} />
      </OwnDialog>
    </Surface>
  );
};

interface FoundProps {
  readonly found: Result<OpenedInterest> | undefined;
  readonly acts: Said;
  readonly close: () => void;
}

const Found = ({ found, acts, close }: FoundProps) => {
  const { loading } = useWords(informationWords);
  if (found === undefined) return <Spinner label={loading} />;
  return found.ok ? (
    <InterestDecision opened={found.value} acts={acts} close={close} />
  ) : (
    <FormProblem problem={found.refused} />
  );
};

const colours = {
  asked: 'warning',
  'more-wanted': 'informative',
  granted: 'success',
  'not-granted': 'subtle',
  withdrawn: 'subtle',
} as const;

interface LineProps {
  readonly line: InterestLine;
  readonly open: () => void;
}

const Line = ({ line, open }: LineProps) => {
  const { desk } = useWords(interestWords);
  const when = longDate(line.askedAt, useLanguage());
  return (
    <Row
      title={line.councillor}
      badge={
        <Badge appearance="tint" color={colours[line.stage]}>
          {desk.stages[line.stage]}
        </Badge>
      }
      acts={
        <Button aria-label={desk.openNamed(line.councillor, when)} onClick={open}>
          {desk.open}
        </Button>
      }
    >
      <Faint>{desk.asked(when)}</Faint>
    </Row>
  );
};
