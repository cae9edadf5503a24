import { Checkbox, Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { libraryWords } from '#core/domain/words/library.ts';
import { policies } from '#lists/policies.ts';
import { useLanguage, useWords } from '../../../language.tsx';
import { topicWords } from './found-documents.ts';
import type { Finding } from './found-documents.ts';

const useStyles = makeStyles({
  finders: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  search: { maxWidth: 'none' },
  count: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

const languages = policies.fields.language.field.choices;

interface Props {
  readonly finding: Finding;
  readonly find: (finding: Finding) => void;
  /** Documents that are new or have changed. */
  readonly news: number;
  readonly found: number;
}

/** Which documents are shown: by words, topic, language, and what is new. */
export const Finders = ({ finding, find, news, found }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(libraryWords);
  return (
    <div role="search">
      <div className={styles.finders}>
        <Field label={words.search}>
          <SearchBox
            className={styles.search}
            value={finding.search}
            onChange={(_event, { value }) => {
              find({ ...finding, search: value });
            }}
          />
        </Field>
        <Choice
          label={words.topic}
          every={words.everyTopic}
          value={finding.topic}
          options={Object.entries(topicWords).map(([key, each]) => [key, each[language]])}
          choose={(topic) => {
            find({ ...finding, topic });
          }}
        />
        <Choice
          label={words.language}
          every={words.everyLanguage}
          value={finding.language}
          options={[
            ['en', languages.en[language]],
            ['cy', languages.cy[language]],
          ]}
          choose={(wanted) => {
            find({ ...finding, language: wanted });
          }}
        />
      </div>
      {(news > 0 || finding.newsOnly) && (
        <Checkbox
          label={words.changedOnly(news)}
          checked={finding.newsOnly}
          onChange={(_event, { checked }) => {
            find({ ...finding, newsOnly: checked === true });
          }}
        />
      )}
      <p className={styles.count} role="status">
        {words.found(found)}
      </p>
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  /** What is shown where nothing is chosen. */
  readonly every: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
}

const Choice = ({ label, every, value, options, choose }: ChoiceProps) => (
  <Field label={label}>
    <Select
      value={value}
      onChange={(_event, data) => {
        choose(data.value);
      }}
    >
      <option value="">{every}</option>
      {options.map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </Select>
  </Field>
);
