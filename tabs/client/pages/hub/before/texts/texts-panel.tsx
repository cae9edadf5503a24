import { Button, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, MailRegular, PrintRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { isLanguage, localeOf } from '#core/domain/language.ts';
import type { Language } from '#core/domain/language.ts';
import { readyTextWords } from '#core/domain/words/ready-texts.ts';
import { announce } from '../../../../announcer.ts';
import { Printed, printPage } from '../../../../components/printed.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../../language.tsx';
import { copyText, mailWith } from '../copy-text.ts';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  intro: { margin: 0 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  text: { minHeight: '260px', maxHeight: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  paper: {
    display: 'none',
    '@media print': { display: 'block', whiteSpace: 'pre-wrap', fontSize: '16pt', lineHeight: 1.5 },
  },
});

type TextKey = keyof (typeof readyTextWords)['en']['texts'];

const isTextKey = (key: string): key is TextKey => Object.hasOwn(readyTextWords.en.texts, key);

/** Terms of attendance and replies: to copy, to print or to send, in either language (domain.md, practices 74 to 76). */
export const TextsPanel = () => {
  const styles = useStyles();
  const words = useWords(readyTextWords);
  const own = useLanguage();
  const [key, setKey] = useState<TextKey>('surgeryTerms');
  const [language, setLanguage] = useState<Language>(own);
  const [changed, setChanged] = useState<string>();
  const { name, text } = readyTextWords[language].texts[key];
  const shown = changed ?? text;
  return (
    <Surface title={words.title}>
      <div className={styles.body}>
        <p className={styles.intro}>{words.intro}</p>
        <div className={styles.choices}>
          <TextChoice
            value={key}
            choose={(next) => {
              setKey(next);
              setChanged(undefined);
            }}
          />
          <LanguageChoice
            value={language}
            choose={(next) => {
              setLanguage(next);
              setChanged(undefined);
            }}
          />
        </div>
        <TextOut name={name} text={shown} language={language} change={setChanged} />
      </div>
    </Surface>
  );
};

const TextChoice = ({
  value,
  choose,
}: {
  readonly value: TextKey;
  readonly choose: (key: TextKey) => void;
}) => {
  const words = useWords(readyTextWords);
  return (
    <Field label={words.choose}>
      <Select
        value={value}
        onChange={(_event, data) => {
          if (isTextKey(data.value)) choose(data.value);
        }}
      >
        {Object.entries(words.texts).map(([key, { name }]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
};

const LanguageChoice = ({
  value,
  choose,
}: {
  readonly value: Language;
  readonly choose: (language: Language) => void;
}) => {
  const words = useWords(readyTextWords);
  return (
    <Field label={words.language}>
      <Select
        value={value}
        onChange={(_event, data) => {
          if (isLanguage(data.value)) choose(data.value);
        }}
      >
        <option value="en">{words.english}</option>
        <option value="cy">{words.welsh}</option>
      </Select>
    </Field>
  );
};

interface OutProps {
  readonly name: string;
  readonly text: string;
  readonly language: Language;
  readonly change: (text: string) => void;
}

const TextOut = ({ name, text, language, change }: OutProps) => {
  const styles = useStyles();
  const words = useWords(readyTextWords);
  const field = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const next = (await copyText(text, field.current)) ? words.copied : words.notCopied;
    say(next);
    announce(next);
  };
  return (
    <>
      <div ref={field}>
        <Field label={words.text}>
          <Textarea
            lang={localeOf[language]}
            textarea={{ className: styles.text }}
            resize="vertical"
            value={text}
            onChange={(_event, data) => {
              change(data.value);
            }}
          />
        </Field>
      </div>
      <div className={styles.row}>
        <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button icon={<PrintRegular />} onClick={printPage}>
          {words.print}
        </Button>
        <Button as="a" icon={<MailRegular />} href={mailWith(name, text)} target="_top">
          {words.email}
        </Button>
        <span>{said}</span>
      </div>
      <Printed>
        <div className={styles.paper} lang={localeOf[language]} aria-hidden>
          {text}
        </div>
      </Printed>
    </>
  );
};
