import { headsUpWords } from '#core/domain/words/heads-up.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';

/** Nothing is asked here that could be wrong. */
const nothingWrong = {};

interface Props {
  readonly headsUp: string;
  readonly acts: Said;
  readonly done: () => void;
}

export const CallOffForm = ({ headsUp, acts, done }: Props) => {
  const words = useWords(headsUpWords).officers;
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('call-off-heads-up', { headsUp }))) done();
  };
  return (
    <AnswerForm
      wrong={acts.problem ?? nothingWrong}
      problem={acts.problem}
      isSending={acts.isActing}
      submit={words.callOff}
      send={send}
      cancel={done}
    >
      <p>{words.askOffHint}</p>
    </AnswerForm>
  );
};
