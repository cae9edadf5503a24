import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { libraryWords } from '#core/domain/words/library.ts';
import type { DocumentView } from '#core/use-cases/library/library-views.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useWords } from '../../../../language.tsx';

const aYear = 365 * 24 * 60;

interface Props {
  readonly document: DocumentView;
  readonly now: Instant;
  readonly acts: Said;
  readonly close: () => void;
}

/** Sets the next day of review; a year from now is suggested. */
export const ReviewedForm = ({ document, now, acts, close }: Props) => {
  const words = useWords(libraryWords);
  const [day, setDay] = useState(() => dayOf(addMinutes(now, aYear)));
  const { problem } = acts;
  const send = async (): Promise<void> => {
    const { item, revision } = document;
    if (await acts.run(() => call('set-review', { item, revision, day }))) close();
  };
  const isOfDay = problem?.field === 'day';
  return (
    <AnswerForm
      wrong={problem ?? document}
      problem={isOfDay ? undefined : problem}
      isSending={acts.isActing}
      submit={words.saveDay}
      send={send}
      cancel={close}
    >
      <Field
        required
        label={words.nextDay}
        hint={words.nextHint}
        validationMessage={isOfDay ? problem.sentence : null}
      >
        <Input
          type="date"
          value={day}
          onChange={(_event, { value }) => {
            setDay(value);
          }}
        />
      </Field>
    </AnswerForm>
  );
};
