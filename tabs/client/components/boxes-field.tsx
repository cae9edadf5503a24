import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import { useId } from 'react';

const useStyles = makeStyles({
  field: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  boxes: { display: 'grid' },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  wrong: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly hint: string;
  readonly offered: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly problem: string | undefined;
  /** Pixels that one box and its words need. */
  readonly width: number;
  /** In the order in which they are offered. */
  readonly choose: (chosen: readonly Value[]) => void;
}

/** Several things of which any number may be chosen. */
export const BoxesField = <Value extends string>({
  label,
  hint,
  offered,
  chosen,
  problem,
  width,
  choose,
}: Props<Value>) => {
  const styles = useStyles();
  const [hintId, wrongId] = [useId(), useId()];
  const toggle = (value: Value, isOn: boolean): void => {
    const next = offered
      .map((each) => each.value)
      .filter((each) => (each === value ? isOn : chosen.includes(each)));
    choose(next);
  };
  return (
    <fieldset
      className={styles.field}
      aria-describedby={problem === undefined ? hintId : `${hintId} ${wrongId}`}
    >
      <legend className={styles.legend}>{label}</legend>
      <div
        className={styles.boxes}
        style={{
          gridTemplateColumns: `repeat(auto-fill, minmax(min(${String(width)}px, 100%), 1fr))`,
        }}
      >
        {offered.map((each) => (
          <Checkbox
            key={each.value}
            label={each.label}
            checked={chosen.includes(each.value)}
            {...(problem === undefined ? {} : { 'aria-invalid': true })}
            onChange={(_event, { checked }) => {
              toggle(each.value, checked === true);
            }}
          />
        ))}
      </div>
      <span id={hintId} className={styles.hint}>
        {hint}
      </span>
      {problem !== undefined && (
        <span id={wrongId} role="alert" className={styles.wrong}>
          <ErrorCircleFilled aria-hidden />
          {problem}
        </span>
      )}
    </fieldset>
  );
};
