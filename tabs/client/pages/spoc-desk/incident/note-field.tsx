import { Field, Textarea } from '@fluentui/react-components';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly takesFocus?: boolean;
}

/** Words of several lines that may be left out. */
export const NoteField = ({ label, hint, value, change, takesFocus = false }: Props) => (
  <Field label={label} hint={hint}>
    <Textarea
      autoFocus={takesFocus}
      dir="auto"
      resize="vertical"
      rows={3}
      value={value}
      onChange={(_event, data) => {
        change(data.value);
      }}
    />
  </Field>
);
