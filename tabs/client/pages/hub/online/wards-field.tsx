import { headsUpWords } from '#core/domain/words/heads-up.ts';
import { BoxesField } from '../../../components/boxes-field.tsx';
import { useWords } from '../../../language.tsx';

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
  const words = useWords(headsUpWords).officers.form;
  const lines = linesOf(chosen);
  const offered = [...new Set([...wards, ...lines])];
  return (
    <BoxesField
      label={words.wards}
      hint={words.wardsHint}
      offered={offered.map((ward) => ({ value: ward, label: ward }))}
      chosen={lines}
      problem={problem}
      width={150}
      choose={(next) => {
        choose(next.join('\n'));
      }}
    />
  );
};
