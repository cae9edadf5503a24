import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Report } from '#core/domain/incidents/report.ts';
import { desk } from '../opened-words.ts';
import { sentences } from '#core/domain/words/sentences.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedWords } from './typed-words.tsx';
import { inLanguage } from '../../../spoken.ts';

const useStyles = makeStyles({
  words: {
    ...typographyStyles.body2,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
    margin: 0,
  },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
});

interface Props {
  readonly report: Report | undefined;
  /** Somebody has changed the words in SharePoint: they are not the councillor's as they stand. */
  readonly isChanged: boolean;
  readonly retry: () => void;
}

/** The councillor's account, or why it can't be read now. */
export const WordsPanel = ({ report, isChanged, retry }: Props) => {
  const styles = useStyles();
  return (
    <Surface title={desk.incident.words}>
      {report === undefined ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{inLanguage(sentences).recordAway}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={retry}>{desk.faults.tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      ) : (
        <>
          <blockquote className={styles.words}>
            <TypedWords>{report.what}</TypedWords>
          </blockquote>
          <p className={styles.note}>
            {isChanged ? desk.incident.wordsChanged : desk.incident.wordsNote}
          </p>
        </>
      )}
    </Surface>
  );
};
