import { Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import { useId } from 'react';
import { headsUpWords } from '#core/domain/words/heads-up.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  wards: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0 },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  wrong: {
    ...typographyStyles.caption1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface Props {
  readonly wards: readonly string[];
  /** One a line. */
  readonly chosen: string;
  readonly problem: string | undefined;
  readonly choose: (chosen: string) => void;
}

const linesOf = (chosen: string): readonly string[] =>
  chosen.split('\n').filter((line) => line !== '');

/** The wards that councillors have, and those that were chosen when they had them. */
export const WardsField = ({ wards, chosen, problem, choose }: Props) => {
  const styles = useStyles();
  const words = useWords(headsUpWords).officers.form;
  const [hint, wrong] = [useId(), useId()];
  const lines = linesOf(chosen);
  const offered = [...new Set([...wards, ...lines])];
  const toggle = (ward: string, isOn: boolean): void => {
    const next = isOn ? [...lines, ward] : lines.filter((line) => line !== ward);
    choose(offered.filter((each) => next.includes(each)).join('\n'));
  };
  return (
    <fieldset
      className={styles.wards}
      aria-describedby={problem === undefined ? hint : `${hint} ${wrong}`}
    >
      <legend className={styles.legend}>{words.wards}</legend>
      <div className={styles.boxes}>
        {offered.map((ward) => (
          <Checkbox
            key={ward}
            label={ward}
            checked={lines.includes(ward)}
            {...(problem === undefined ? {} : { 'aria-invalid': true })}
            onChange={(_event, { checked }) => {
              toggle(ward, checked === true);
            }}
          />
        ))}
      </div>
      <span id={hint} className={styles.hint}>
        {words.wardsHint}
      </span>
      {problem !== undefined && (
        <span id={wrong} role="alert" className={styles.wrong}>
          <ErrorCircleFilled aria-hidden />
          {problem}
        </span>
      )}
    </fieldset>
  );
};
