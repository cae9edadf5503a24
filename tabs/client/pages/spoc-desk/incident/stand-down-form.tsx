import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { standDownWhys } from '#core/domain/words/acts.ts';
import type { StandDownWhy } from '#core/domain/words/acts.ts';
import { desk } from '../opened-words.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { WordsField } from '../../../components/words-field.tsx';
import type { FormProps } from './form-props.ts';
import { useDraft } from './use-draft.ts';
import { inLanguage } from '../../../spoken.ts';

interface Typed {
  readonly why?: StandDownWhy;
  readonly reason: string;
}

interface Props extends FormProps {
  /** True when it was taken. */
  readonly send: (answers: { why: StandDownWhy; reason: string }) => Promise<boolean>;
}

const wordsHere = () => desk.handing['stand-down'];
const whys = Object.keys(standDownWhys.en) as StandDownWhy[];

const missingIn = ({ why, reason }: Typed) => ({
  ...(why === undefined ? { why: wordsHere().noWhy } : {}),
  ...(reason.trim() === '' ? { reason: wordsHere().noReason } : {}),
});

/** Which of three reasons, and the words that the councillor reads. */
export const StandDownForm = ({ reference, send, ...rest }: Props) => {
  const draft = useDraft<Typed>(reference, 'stand-down', () => ({ reason: '' }));
  const [missing, setMissing] = useState<{ readonly why?: string; readonly reason?: string }>({});
  const change = (part: Partial<Typed>): void => {
    setMissing({});
    draft.change({ ...draft.value, ...part });
  };
  const submit = async (): Promise<void> => {
    const { why, reason } = draft.value;
    if (why === undefined || reason.trim() === '') return setMissing(missingIn(draft.value));
    if (await send({ why, reason })) draft.clear();
  };
  return (
    <AnswerForm {...rest} wrong={missing} submit={wordsHere().submit} send={submit}>
      <Field required label={wordsHere().why} validationMessage={missing.why ?? null}>
        <RadioGroup
          value={draft.value.why ?? ''}
          onChange={(_event, { value }) => {
            const why = whys.find((each) => each === value);
            if (why !== undefined) change({ why });
          }}
        >
          {whys.map((why, place) => (
            <Radio
              key={why}
              value={why}
              autoFocus={place === 0}
              label={inLanguage(standDownWhys)[why]}
            />
          ))}
        </RadioGroup>
      </Field>
      <WordsField
        label={wordsHere().reason}
        hint={wordsHere().reasonHint}
        value={draft.value.reason}
        problem={missing.reason}
        change={(reason) => {
          change({ reason });
        }}
      />
    </AnswerForm>
  );
};
