import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BallotWish } from '#core/domain/information/address-choice.ts';
import { addressWords } from '#core/domain/words/address-choices.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly ballot: BallotWish | undefined;
  readonly acts: Said;
}

const wishes: readonly BallotWish[] = ['area', 'address'];

/** A note of my own for the next election. */
export const BallotPanel = ({ ballot, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(addressWords).ballot;
  const [chosen, choose] = useState<string>(ballot ?? '');
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.form}>
        <Field label={words.label}>
          <Select
            value={chosen}
            onChange={(_event, { value }) => {
              choose(value);
            }}
          >
            <option value="">{words.none}</option>
            {wishes.map((wish) => (
              <option key={wish} value={wish}>
                {words[wish]}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          disabledFocusable={acts.isActing}
          onClick={() => void acts.run(() => call('note-ballot', { ballot: chosen }))}
        >
          {words.save}
        </Button>
      </div>
    </Surface>
  );
};
