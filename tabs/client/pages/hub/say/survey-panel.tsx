import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { sayWords } from '#core/domain/words/say.ts';
import type { OpenSurvey } from '#core/use-cases/say/say-views.ts';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { SurveyForm } from './survey-form.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  promise: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly survey: OpenSurvey | undefined;
  readonly acts: Said;
}

/** What a councillor sees of the survey: what it is, how it is kept apart from them, and that it can wait. */
export const SurveyPanel = ({ survey, acts }: Props) => {
  const styles = useStyles();
  const { survey: words } = useWords(sayWords);
  const language = useLanguage();
  const [asked, setAsked] = useState<'not-yet' | 'now' | 'not-now'>('not-yet');
  if (survey === undefined || asked === 'not-now')
    return (
      <Surface title={words.title}>
        <p className={styles.text}>{words.none}</p>
      </Surface>
    );
  if (survey.answered)
    return (
      <Surface title={words.title}>
        <p className={styles.text}>{words.thanks}</p>
      </Surface>
    );
  return (
    <Surface title={words.title}>
      <p className={styles.text}>{words.open(survey.title, longDate(survey.closesAt, language))}</p>
      <p className={styles.promise}>
        <LockClosedRegular aria-hidden className={styles.icon} />
        <span>{words.promise}</span>
      </p>
      <How />
      {asked === 'now' ? (
        <SurveyForm
          survey={survey.key}
          acts={acts}
          later={() => {
            setAsked('not-yet');
          }}
        />
      ) : (
        <div className={styles.acts}>
          <Button
            appearance="primary"
            onClick={() => {
              acts.clear();
              setAsked('now');
            }}
          >
            {words.start}
          </Button>
          <Button
            onClick={() => {
              setAsked('not-now');
            }}
          >
            {words.later}
          </Button>
        </div>
      )}
    </Surface>
  );
};

const How = () => {
  const styles = useStyles();
  const { survey: words } = useWords(sayWords);
  return (
    <Accordion collapsible className={styles.text}>
      <AccordionItem value="how">
        <AccordionHeader as="h3">{words.how}</AccordionHeader>
        <AccordionPanel>
          <p>{words.howText}</p>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
