import { Field, Textarea } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
  readonly rows?: number;
  readonly takesFocus?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** Words of several lines, which must be there unless it is said that they may be left out. */
export const WordsField = ({
  label,
  hint,
  value,
  problem,
  change,
  rows = 3,
  takesFocus = false,
  mayBeEmpty = false,
}: Props) => (
  <Field required={!mayBeEmpty} label={label} hint={hint} validationMessage={problem ?? null}>
    <Textarea
      autoFocus={takesFocus}
      dir="auto"
      resize="vertical"
      rows={rows}
      value={value}
      onChange={(_event, data) => {
        change(data.value);
      }}
    />
  </Field>
);
