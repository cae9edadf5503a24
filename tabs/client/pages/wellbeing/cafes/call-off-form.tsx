import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type { CafeScope, CafeView } from '#core/use-cases/cafes/cafe-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';

interface ScopeProps {
  readonly scope: CafeScope;
  readonly choose: (scope: CafeScope) => void;
}

/** For a café of a series: one date, or it and all that come after it. */
export const ScopeChoice = ({ scope, choose }: ScopeProps) => {
  const words = useWords(cafePageWords).form;
  return (
    <RadioGroup
      aria-label={words.scope}
      value={scope}
      onChange={(_event, { value }) => {
        choose(value === 'following' ? 'following' : 'one');
      }}
    >
      <Radio value="one" label={words.one} />
      <Radio value="following" label={words.following} />
    </RadioGroup>
  );
};

/** Nothing is asked here that could be wrong. */
const nothingWrong = {};

interface Props {
  readonly cafe: CafeView;
  readonly acts: Said;
  readonly done: () => void;
}

export const CallOffForm = ({ cafe, acts, done }: Props) => {
  const words = useWords(cafePageWords).offForm;
  const [scope, choose] = useState<CafeScope>('one');
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('cancel-cafe', { cafe: cafe.key, scope }))) done();
  };
  return (
    <AnswerForm
      wrong={acts.problem ?? nothingWrong}
      problem={acts.problem}
      isSending={acts.isActing}
      submit={words.submit}
      send={send}
      cancel={done}
    >
      <p>{words.text}</p>
      {cafe.manage?.series !== undefined && <ScopeChoice scope={scope} choose={choose} />}
    </AnswerForm>
  );
};
