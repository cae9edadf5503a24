import {
  Dropdown,
  Field,
  Input,
  Option,
  Select,
  Switch,
  Textarea,
} from '@fluentui/react-components';
import type { DirectoryPerson } from '../../../world.ts';
import type { BrowsedColumn } from './browsed.ts';
import type { FormValue } from './form-values.ts';

interface Props {
  readonly column: BrowsedColumn;
  readonly value: FormValue;
  readonly people: readonly DirectoryPerson[];
  readonly fault: string | undefined;
  readonly onChange: (value: FormValue) => void;
}

/** One column in a form: its label, the control that suits its type, and what the list says about it. */
export function FieldInput({ column, value, people, fault, onChange }: Props) {
  return (
    <Field
      label={column.displayName}
      required={column.required}
      {...(column.description === undefined ? {} : { hint: column.description })}
      {...(fault === undefined ? {} : { validationMessage: fault })}
    >
      {controlOf(column, value, choicesOf(column, people), onChange)}
    </Field>
  );
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

function choicesOf({ type, choices }: BrowsedColumn, people: readonly DirectoryPerson[]): Choice[] {
  if (type === 'person')
    return people.map(({ id, displayName }) => ({ value: id, name: displayName }));
  return (choices ?? []).map((choice) => ({ value: choice, name: choice }));
}

function controlOf(
  { name, type, many }: BrowsedColumn,
  value: FormValue,
  choices: readonly Choice[],
  onChange: (value: FormValue) => void,
) {
  if (many) return <ManyChoices name={name} value={value} choices={choices} onChange={onChange} />;
  if (type === 'boolean')
    return (
      <Switch
        name={name}
        checked={value === true}
        label={value === true ? 'Yes' : 'No'}
        onChange={(_event, { checked }) => onChange(checked)}
      />
    );
  const text = String(value);
  if (type === 'choice' || type === 'person')
    return (
      <Select name={name} value={text} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{type === 'person' ? 'Nobody' : 'Nothing chosen'}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </Select>
    );
  if (type === 'note')
    return (
      <Textarea
        name={name}
        value={text}
        rows={5}
        resize="vertical"
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  const types = { number: 'number', dateTime: 'datetime-local', dateOnly: 'date' } as const;
  const kind =
    type === 'number' || type === 'dateTime' || type === 'dateOnly' ? types[type] : 'text';
  const step = type === 'number' ? { step: 'any' } : {};
  return (
    <Input
      name={name}
      type={kind}
      value={text}
      {...step}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}

function ManyChoices(props: {
  name: string;
  value: FormValue;
  choices: readonly Choice[];
  onChange: (value: FormValue) => void;
}) {
  const chosen = Array.isArray(props.value) ? props.value.map(String) : [];
  const names = props.choices.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    <Dropdown
      name={props.name}
      multiselect
      value={names.join(', ')}
      selectedOptions={chosen}
      placeholder="Nothing chosen"
      onOptionSelect={(_event, data) => props.onChange(data.selectedOptions)}
    >
      {props.choices.map(({ value, name }) => (
        <Option key={value} value={value}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}
