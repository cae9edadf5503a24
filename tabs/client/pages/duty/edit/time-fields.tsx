import { Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { weekdays } from '../../../times-now.ts';
import { dutyPage } from '../words.ts';
import { DaysField } from './days-field.tsx';
import type { FieldsProps } from './fields-props.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
});

type TextPart = 'from' | 'to' | 'firstDay' | 'lastDay' | 'startsAt' | 'endsAt' | 'everyWeeks';

interface TimeProps extends FieldsProps {
  readonly part: TextPart;
  readonly type: 'datetime-local' | 'date' | 'time' | 'number';
  readonly hint?: string;
}

const TimeField = ({ draft, change, problemOf, part, type, hint }: TimeProps) => (
  <Field
    required
    label={dutyPage.forms[part]}
    hint={hint ?? null}
    validationMessage={problemOf(part) ?? null}
  >
    <Input
      type={type}
      value={draft[part]}
      {...(type === 'number' ? { min: 1, max: 52 } : {})}
      onChange={(_event, { value }) => {
        change({ [part]: value });
      }}
    />
  </Field>
);

/** From when to when, once. */
export const SpanFields = (props: FieldsProps) => (
  <div className={useStyles().pair}>
    <TimeField {...props} part="from" type="datetime-local" />
    <TimeField {...props} part="to" type="datetime-local" />
  </div>
);

/** On which days, from what time to what time, how often, and for how long. */
export const PatternFields = (props: FieldsProps) => {
  const styles = useStyles();
  const { draft, change, problemOf } = props;
  const words = dutyPage.forms;
  return (
    <>
      <DaysField {...props} />
      <div className={styles.pair}>
        <TimeField {...props} part="startsAt" type="time" />
        <TimeField {...props} part="endsAt" type="time" hint={words.endsAtHint} />
        <Field label={words.endsOn} validationMessage={problemOf('endsOn') ?? null}>
          <Select
            value={draft.endsOn}
            onChange={(_event, { value }) => {
              change({ endsOn: value });
            }}
          >
            <option value="">{words.endsOnNext}</option>
            {weekdays().map(([day, name]) => (
              <option key={day} value={day}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <TimeField {...props} part="everyWeeks" type="number" />
        <TimeField {...props} part="firstDay" type="date" />
        <TimeField {...props} part="lastDay" type="date" />
      </div>
    </>
  );
};
