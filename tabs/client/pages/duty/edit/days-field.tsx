import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import { weekdays } from '../../../times-now.ts';
import { dutyPage } from '../words.ts';
import type { FieldsProps } from './fields-props.ts';

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, border: 'none' },
  legend: { ...typographyStyles.body1, padding: 0 },
  wrong: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexBasis: '100%',
    color: tokens.colorPaletteRedForeground1,
  },
});

/** The days of the week. Not within a Fluent field: that would give all of them the name of the first. */
export const DaysField = ({ draft, change, problemOf }: FieldsProps) => {
  const styles = useStyles();
  const id = useId();
  const problem = problemOf('days');
  const wrong = problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': id };
  const toggle = (day: string, isOn: boolean): void => {
    const others = draft.days.filter((each) => each !== day);
    change({ days: isOn ? [...others, day].sort() : others });
  };
  return (
    <fieldset className={styles.days}>
      <legend className={styles.legend}>{dutyPage.forms.days}</legend>
      {weekdays().map(([day, name]) => (
        <Checkbox
          key={day}
          label={name}
          checked={draft.days.includes(day)}
          {...wrong}
          onChange={(_event, { checked }) => {
            toggle(day, checked === true);
          }}
        />
      ))}
      {problem !== undefined && (
        <span id={id} role="alert" className={styles.wrong}>
          <ErrorCircleFilled aria-hidden />
          {problem}
        </span>
      )}
    </fieldset>
  );
};
