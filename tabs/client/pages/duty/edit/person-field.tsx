import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, WarningFilled } from '@fluentui/react-icons';
import { dutyPage } from '../words.ts';
import type { DutyCandidate } from '#core/use-cases/duty/duty-views.ts';

const useStyles = makeStyles({
  // A long name is cut off within the field, not beside it.
  select: { minWidth: 0, '> select': { width: '100%', textOverflow: 'ellipsis' } },
  reach: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  warning: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

interface Props {
  readonly label: string;
  readonly people: readonly DutyCandidate[];
  readonly value: string;
  readonly problem: string | undefined;
  readonly required?: boolean;
  readonly change: (key: string) => void;
}

/** Somebody of those who may be chosen; below, whether anything would reach them. */
export const PersonField = (props: Props) => {
  const { label, people, value, problem, required = true, change } = props;
  const styles = useStyles();
  const words = dutyPage.forms;
  const chosen = people.find(({ key }) => key === value);
  return (
    <Field
      required={required}
      label={label}
      validationMessage={problem ?? null}
      hint={chosen === undefined ? null : <Reach person={chosen} />}
    >
      <Select
        className={styles.select}
        value={value}
        onChange={(_event, data) => {
          change(data.value);
        }}
      >
        <option value="">{words.choose}</option>
        {people.map(({ key, name, reachable }) => (
          <option key={key} value={key}>
            {words.optionOf(name, reachable ? undefined : dutyPage.bar.cannot)}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const Reach = ({ person }: { readonly person: DutyCandidate }) => {
  const styles = useStyles();
  const { canBeReached } = dutyPage.forms;
  return (
    <span className={styles.reach}>
      {person.problem === undefined ? (
        <CheckmarkCircleRegular aria-hidden />
      ) : (
        <WarningFilled className={styles.warning} aria-hidden />
      )}
      {person.problem ?? canBeReached}
    </span>
  );
};
