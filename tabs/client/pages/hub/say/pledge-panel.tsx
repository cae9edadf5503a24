import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { sayWords } from '#core/domain/words/say.ts';
import { announce } from '../../../announcer.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly pledgedAt: Instant | undefined;
  readonly acts: Said;
}

/** A few words for oneself. There is no number of those who took it, here or anywhere. */
export const PledgePanel = ({ pledgedAt, acts }: Props) => {
  const styles = useStyles();
  const { pledge: words } = useWords(sayWords);
  const language = useLanguage();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words.lines);
    announce(words.copied);
  };
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <ul className={styles.text}>
        {words.lines.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {pledgedAt !== undefined && (
        <p className={styles.text}>{words.taken(longDate(pledgedAt, language))}</p>
      )}
      <div className={styles.acts}>
        <Button
          disabledFocusable={acts.isActing}
          onClick={() => {
            const taken = pledgedAt === undefined ? 'yes' : 'no';
            void acts.run(() => call('take-pledge', { taken }));
          }}
        >
          {pledgedAt === undefined ? words.take : words.leave}
        </Button>
        <Button
          appearance="subtle"
          icon={<CopyRegular />}
          onClick={() => {
            copy().catch(() => undefined);
          }}
        >
          {words.copy}
        </Button>
      </div>
    </Surface>
  );
};
