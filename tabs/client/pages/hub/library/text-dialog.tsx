import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { libraryWords } from '#core/domain/words/library.ts';
import { announce } from '../../../announcer.ts';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { useWords } from '../../../language.tsx';
import { saveAs } from '../../../save-as.ts';
import type { ShownText } from './use-opening.ts';

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalL}`,
    padding: tokens.spacingHorizontalM,
    maxHeight: '50vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly shown: ShownText | undefined;
  readonly close: () => void;
}

/** A text of the library, to be read and copied. The clipboard needs the person's leave: without it they mark the text. */
export const TextDialog = ({ shown, close }: Props) => {
  const words = useWords(libraryWords);
  return (
    <OwnDialog isOpen={shown !== undefined} close={close} title={shown?.title ?? words.open}>
      {shown !== undefined && <Words shown={shown} close={close} />}
    </OwnDialog>
  );
};

interface WordsProps {
  readonly shown: ShownText;
  readonly close: () => void;
}

const Words = ({ shown, close }: WordsProps) => {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const sentence = await navigator.clipboard.writeText(shown.text).then(
      () => words.copied,
      () => words.notCopied,
    );
    say(sentence);
    announce(sentence);
  };
  return (
    <>
      <p>{words.textIntro}</p>
      <pre className={styles.text} tabIndex={0} aria-label={shown.title} role="region">
        {shown.text}
      </pre>
      {said !== '' && <p>{said}</p>}
      <div className={styles.acts}>
        <Button
          appearance="primary"
          icon={<CopyRegular />}
          onClick={() => {
            void copy();
          }}
        >
          {words.copy}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            saveAs(shown.bytes, shown.name);
          }}
        >
          {words.save}
        </Button>
        <Button onClick={close}>{words.close}</Button>
      </div>
    </>
  );
};
