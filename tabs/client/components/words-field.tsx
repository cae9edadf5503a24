import { Field, Textarea } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
  readonly rows?: number;
  readonly takesFocus?: boolean;
}

/** Words of several lines that must not be left out. */
export const WordsField = ({
  label,
  hint,
  value,
  problem,
  change,
  rows = 3,
  takesFocus = false,
}: Props) => (
  <Field required label={label} hint={hint} validationMessage={problem ?? null}>
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
