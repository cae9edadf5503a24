import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { CheckInView } from '#core/use-cases/check-ins/check-in-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { goToPage } from '../../../teams.ts';

const useStyles = makeStyles({
  line: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly checkIn: CheckInView;
}

/** A check-in that runs. It is ended in the chat, as it was begun. */
export const CheckInPanel = ({ checkIn }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(hubNowWords).checkIn;
  if (checkIn.standing === 'over') return null;
  const at = (moment: CheckInView['dueAt']): string => momentFor(moment, checkIn.now, language);
  return (
    <Surface title={words.title}>
      <p className={styles.line}>
        <bdi>{words.out(checkIn.place, at(checkIn.dueAt))}</bdi>
      </p>
      <p className={styles.line}>{words.call(at(checkIn.callAt))}</p>
      <Button
        onClick={() => {
          goToPage('conversations');
        }}
      >
        {words.end}
      </Button>
    </Surface>
  );
};
