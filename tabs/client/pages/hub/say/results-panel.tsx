import {
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { questionOf } from '#core/domain/say/survey.ts';
import type { Counted } from '#core/domain/say/survey-count.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { sayWords } from '#core/domain/words/say.ts';
import { surveyWords } from '#core/domain/words/survey.ts';
import type { SurveyResults } from '#core/use-cases/say/say-views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { BarChart } from './bar-chart.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
  which: { display: 'flex', flexDirection: 'column', marginBottom: tokens.spacingVerticalM },
  question: { marginBottom: tokens.spacingVerticalXL },
  ask: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  comment: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

type Survey = SurveyResults['surveys'][number];

const ask = () => call('survey-results', {});

/** What councillors said, for officers: always with what it does not say. */
export const ResultsPanel = () => {
  const styles = useStyles();
  const { results: words } = useWords(sayWords);
  const { value, problem } = useAnswer(ask);
  return (
    <Surface title={words.title}>
      <MessageBar intent="info" layout="multiline" className={styles.text}>
        <MessageBarBody>{words.caution}</MessageBarBody>
      </MessageBar>
      {value === undefined && problem === undefined && <Spinner />}
      {problem !== undefined && <p className={styles.text}>{problem.sentence}</p>}
      {value?.surveys.length === 0 && <p className={styles.text}>{words.none}</p>}
      {value !== undefined && value.surveys.length > 0 && <Chosen surveys={value.surveys} />}
    </Surface>
  );
};

const Chosen = ({ surveys }: { readonly surveys: readonly Survey[] }) => {
  const styles = useStyles();
  const { results: words } = useWords(sayWords);
  const language = useLanguage();
  const id = useId();
  const [key, choose] = useState(surveys[0]?.key);
  const survey = surveys.find((each) => each.key === key) ?? surveys[0];
  return (
    <>
      <div className={styles.which}>
        <label htmlFor={id}>{words.which}</label>
        <Select
          id={id}
          value={survey?.key}
          onChange={(_event, data) => {
            choose(data.value);
          }}
        >
          {surveys.map(({ key: each, title, closesAt }) => (
            <option key={each} value={each}>
              {`${title}, ${longDate(closesAt, language)}`}
            </option>
          ))}
        </Select>
      </div>
      {survey !== undefined && <Shown survey={survey} />}
    </>
  );
};

const Shown = ({ survey }: { readonly survey: Survey }) => {
  const styles = useStyles();
  const { results: words, running } = useWords(sayWords);
  if (survey.counting) return <p className={styles.text}>{running.counting}</p>;
  if (survey.answered === 0) return <p className={styles.text}>{words.tooFew}</p>;
  return (
    <>
      <p className={styles.text}>
        {words.answered(survey.answered)} {words.rule}
      </p>
      {survey.counted.map((counted) => (
        <Question key={counted.question} counted={counted} all={survey.answered} />
      ))}
    </>
  );
};

interface QuestionProps {
  readonly counted: Counted;
  readonly all: number;
}

const Question = ({ counted, all }: QuestionProps) => {
  const styles = useStyles();
  const { results: words } = useWords(sayWords);
  const { ask: asked } = surveyWords[useLanguage()][counted.question];
  return (
    <div className={styles.question}>
      <h3 className={styles.ask}>{asked}</h3>
      {questionOf(counted.question).kind === 'words' ? (
        <Comments words={counted.words} />
      ) : (
        <Numbers counted={counted} all={all} />
      )}
      {questionOf(counted.question).kind === 'words' && counted.words.length === 0 && (
        <p className={styles.text}>{words.noComments}</p>
      )}
    </div>
  );
};

const Comments = ({ words }: { readonly words: readonly string[] }) => {
  const styles = useStyles();
  return words.map((each, place) => (
    <blockquote key={`${String(place)} ${each}`} className={styles.comment}>
      <bdi>{each}</bdi>
    </blockquote>
  ));
};

const Numbers = ({ counted, all }: QuestionProps) => {
  const styles = useStyles();
  const { results: words } = useWords(sayWords);
  const { ask: asked, options } = surveyWords[useLanguage()][counted.question];
  const cells = Object.entries(counted.cells);
  if (cells.every(([, count]) => count === 'hidden'))
    return <p className={styles.text}>{words.allHidden}</p>;
  const bars = cells.map(([option, count]) => ({
    key: option,
    label: options[option] ?? words.skipped,
    count,
    said: count === 'hidden' ? words.hidden : words.of(count, all),
  }));
  return <BarChart label={words.chart(asked)} all={all} bars={bars} />;
};
