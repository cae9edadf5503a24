/** The fields of the form, each with what was typed into it and what is wrong with it. */
import { Field, Input } from '@fluentui/react-components';
import type { HeadsUpForm as Answers } from '#core/use-cases/online/online-views.ts';
import type { Said } from '../../../components/use-said.ts';
import { WordsField } from '../../../components/words-field.tsx';

export interface PartProps extends Pick<Said, 'problem'> {
  readonly answers: Answers;
  readonly set: (more: Partial<Answers>) => void;
}

interface FieldProps extends PartProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

interface LineProps extends FieldProps {
  readonly of: 'title' | 'decision' | 'tellOn' | 'contact' | 'titleCy';
  readonly type?: 'text' | 'date' | 'datetime-local';
}

export const Line = ({
  of,
  label,
  hint,
  type = 'text',
  isOptional = false,
  ...part
}: LineProps) => (
  <Field
    required={!isOptional}
    label={label}
    hint={hint ?? null}
    validationMessage={part.problem?.field === of ? part.problem.sentence : null}
  >
    <Input
      type={type}
      dir={type === 'text' ? 'auto' : undefined}
      value={part.answers[of]}
      onChange={(_event, { value }) => {
        part.set({ [of]: value });
      }}
    />
  </Field>
);

interface TextProps extends FieldProps {
  readonly of: 'what' | 'facts' | 'whatCy' | 'factsCy';
  readonly rows?: number;
}

export const Text = ({ of, label, hint, rows = 3, isOptional = false, ...part }: TextProps) => (
  <WordsField
    label={label}
    hint={hint ?? ''}
    value={part.answers[of]}
    problem={part.problem?.field === of ? part.problem.sentence : undefined}
    rows={rows}
    mayBeEmpty={isOptional}
    change={(value) => {
      part.set({ [of]: value });
    }}
  />
);
