import {
  Field,
  Link,
  Select,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { toolkit as toolkitList } from '#lists/toolkit.ts';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { onlineWords } from '#core/domain/words/online.ts';
import type { ToolkitPlatform, ToolkitText } from '#core/use-cases/online/online-views.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedText } from '../../../components/typed-text.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { openLink } from '../../../teams.ts';

const { choices: names } = toolkitList.fields.platform;

const useStyles = makeStyles({
  choice: { maxWidth: '320px', marginBottom: tokens.spacingVerticalL },
  list: {
    columnWidth: '340px',
    columnGap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    marginBottom: tokens.spacingVerticalL,
    breakInside: 'avoid',
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
});

interface Props {
  readonly toolkit: readonly ToolkitPlatform[];
  /** For those who keep the steps. */
  readonly listAddress: string | undefined;
}

/** What to do, by the place where it happens. */
export const ToolkitPanel = ({ toolkit, listAddress }: Props) => {
  const styles = useStyles();
  const words = useWords(onlineWords).toolkit;
  const language = useLanguage();
  const [wanted, want] = useState<string>();
  const shown = toolkit.find(({ platform }) => platform === wanted) ?? toolkit[0];
  return (
    <Surface title={words.title}>
      {shown === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <Field className={styles.choice} label={words.platform}>
            <Select
              value={shown.platform}
              onChange={(_event, { value }) => {
                want(value);
              }}
            >
              {toolkit.map(({ platform }) => (
                <option key={platform} value={platform}>
                  {names[platform][language]}
                </option>
              ))}
            </Select>
          </Field>
          <ul className={styles.list}>
            {shown.texts.map((text) => (
              <Steps
                key={text.item}
                text={text}
                isTriedSomewhere={shown.platform !== 'everywhere'}
              />
            ))}
          </ul>
        </>
      )}
      {listAddress !== undefined && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            openLink(listAddress);
          }}
        >
          {words.edit}
        </Link>
      )}
    </Surface>
  );
};

interface StepsProps {
  readonly text: ToolkitText;
  /** What holds everywhere has no buttons that could move. */
  readonly isTriedSomewhere: boolean;
}

const Steps = ({ text, isTriedSomewhere }: StepsProps) => {
  const styles = useStyles();
  const id = useId();
  const words = useWords(onlineWords).toolkit;
  const language = useLanguage();
  const isForeign = text.isEnglish && language !== 'en';
  const { link, checkedAt } = text;
  return (
    <li className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {text.title}
      </h3>
      {isForeign && <p className={styles.quiet}>{words.english}</p>}
      <TypedText text={text.words} isEnglish={isForeign} />
      {link !== undefined && (
        <Link
          as="button"
          className={styles.link}
          aria-label={words.linkNamed(text.title)}
          onClick={() => {
            openLink(link);
          }}
        >
          <OpenRegular aria-hidden />
          {words.link}
        </Link>
      )}
      {isTriedSomewhere && (
        <p className={styles.quiet}>
          {checkedAt === undefined ? words.untried : words.tried(longDate(checkedAt, language))}
        </p>
      )}
    </li>
  );
};
