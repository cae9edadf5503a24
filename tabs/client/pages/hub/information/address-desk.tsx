import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkCircleRegular, CheckmarkRegular } from '@fluentui/react-icons';
import { isToBeDone } from '#core/domain/information/address-choice.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { addressWords } from '#core/domain/words/address-choices.ts';
import type { AddressTask } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { Faint, Row, Rows } from '../../../components/rows.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly tasks: readonly AddressTask[];
  readonly acts: Said;
}

/** For those who carry choices about addresses out: what is still to be done first. */
export const AddressDesk = ({ tasks, acts }: Props) => {
  const styles = useStyles();
  const { desk } = useWords(addressWords);
  const isEmpty = tasks.length === 0;
  return (
    <Surface title={desk.title}>
      {!isEmpty && <p className={styles.text}>{desk.intro}</p>}
      <p className={styles.text}>{isEmpty ? desk.none : desk.others}</p>
      {!isEmpty && (
        <Rows>
          {tasks.map((task) => (
            <Task key={`${task.choice} ${task.place}`} task={task} acts={acts} />
          ))}
        </Rows>
      )}
    </Surface>
  );
};

interface TaskProps {
  readonly task: AddressTask;
  readonly acts: Said;
}

const Task = ({ task, acts }: TaskProps) => {
  const { desk } = useWords(addressWords);
  const language = useLanguage();
  const what = `${desk.places[task.place]}: ${desk.wishes[task.wish]}`;
  return (
    <Row
      title={task.councillor}
      badge={<State task={task} />}
      acts={<Tick task={task} what={what} acts={acts} />}
    >
      <span>{what}</span>
      <Faint>
        {task.doneAt === undefined
          ? desk.asked(longDate(task.since, language))
          : desk.done(longDate(task.doneAt, language))}
      </Faint>
    </Row>
  );
};

const State = ({ task }: Pick<TaskProps, 'task'>) => {
  const { desk } = useWords(addressWords);
  return isToBeDone(task) ? (
    <Badge appearance="tint" color="warning">
      {desk.toDo}
    </Badge>
  ) : null;
};

const Tick = ({ task, what, acts }: TaskProps & { readonly what: string }) => {
  const { desk } = useWords(addressWords);
  const { choice, place, since, councillor } = task;
  const send = (done: 'yes' | 'no') => () => {
    void acts.run(() => call('carry-out-address', { choice, place, since, done }));
  };
  return isToBeDone(task) ? (
    <Button
      appearance="primary"
      icon={<CheckmarkRegular />}
      disabledFocusable={acts.isActing}
      aria-label={desk.tickNamed(what, councillor)}
      onClick={send('yes')}
    >
      {desk.tick}
    </Button>
  ) : (
    <>
      <CheckmarkCircleRegular aria-hidden fontSize={24} />
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        disabledFocusable={acts.isActing}
        aria-label={desk.untickNamed(what, councillor)}
        onClick={send('no')}
      >
        {desk.untick}
      </Button>
    </>
  );
};
