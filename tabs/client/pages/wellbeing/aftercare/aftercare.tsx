/** How are you? When the hub asks, and one press to stop it or to begin again. */
import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { aftercareDays } from '#core/domain/support/aftercare.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { FormProblem } from '../../../components/form-problem.tsx';
import type { SectionBody } from '../../../components/sections/section.ts';
import { LinesPanel } from '../../../components/support/lines-panel.tsx';
import { SupportBody } from '../../../components/support/support-body.tsx';
import { useSupport } from '../../../components/support/use-support.ts';
import type { SupportActs } from '../../../components/support/use-support.ts';
import { Surface } from '../../../components/surface.tsx';
import { ToldNote } from '../../../components/told-note.tsx';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0, maxWidth: '72ch' },
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    maxWidth: '480px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  day: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
  },
  off: { borderTopColor: tokens.colorNeutralStroke1, borderTopStyle: 'dotted' },
  number: { ...typographyStyles.subtitle2 },
  button: { alignSelf: 'start' },
});

export const Aftercare: SectionBody = () => {
  const support = useSupport();
  const { told, problem } = support.acts;
  return (
    <>
      {told !== undefined && <ToldNote told={told} />}
      {problem !== undefined && <FormProblem problem={problem} />}
      <SupportBody support={support}>
        {(shown) => (
          <>
            <Asking shown={shown} acts={support.acts} />
            <LinesPanel support={shown} />
          </>
        )}
      </SupportBody>
    </>
  );
};

interface AskingProps {
  readonly shown: MySupport;
  readonly acts: SupportActs;
}

const Asking = ({ shown: { isAsked, isCouncillor }, acts }: AskingProps) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).aftercare;
  return (
    <Surface title={words.title}>
      <div className={styles.panel}>
        <p className={styles.text}>{words.intro}</p>
        <Days isAsked={isAsked} />
        {isCouncillor ? (
          <>
            <p className={styles.text}>{isAsked ? words.on : words.off}</p>
            <Button
              className={styles.button}
              disabledFocusable={acts.isActing}
              onClick={() => {
                const answer = isAsked ? 'stop' : 'ask-again';
                void acts.run(() => call('answer-aftercare', { answer }));
              }}
            >
              {isAsked ? words.stop : words.start}
            </Button>
          </>
        ) : (
          <p className={styles.text}>{words.onlyCouncillors}</p>
        )}
        <p className={styles.faint}>{words.talk}</p>
      </div>
    </Surface>
  );
};

/** The days on one line, for those who would rather look than read. */
const Days = ({ isAsked }: Pick<MySupport, 'isAsked'>) => {
  const styles = useStyles();
  const words = useWords(talkPageWords).aftercare;
  return (
    <ol className={styles.days} aria-label={words.when}>
      {aftercareDays.map((day) => (
        <li key={day} className={mergeClasses(styles.day, !isAsked && styles.off)}>
          <span className={styles.number}>{words.days[day]}</span>
          <span className={styles.faint}>{words.after}</span>
        </li>
      ))}
    </ol>
  );
};
