import { Checkbox } from '@fluentui/react-components';
import { dutyPage } from '../words.ts';
import { WordsField } from '../../../components/words-field.tsx';

interface Answers {
  readonly anyway: boolean;
  readonly reason: string;
}

interface Props {
  readonly label: string;
  readonly value: Answers;
  readonly problem: string | undefined;
  readonly change: (part: Partial<Answers>) => void;
}

/** A gap that has to be: said on purpose, and with a reason. */
export const AnywayFields = ({ label, value, problem, change }: Props) => (
  <>
    <Checkbox
      label={label}
      checked={value.anyway}
      onChange={(_event, { checked }) => {
        change({ anyway: checked === true });
      }}
    />
    {value.anyway && (
      <WordsField
        label={dutyPage.forms.reason}
        hint={dutyPage.forms.reasonHint}
        value={value.reason}
        problem={problem}
        change={(reason) => {
          change({ reason });
        }}
      />
    )}
  </>
);
