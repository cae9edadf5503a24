import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import { readyTextWords } from '#core/domain/words/ready-texts.ts';
import { announce } from '../../../../announcer.ts';
import { useWords } from '../../../../language.tsx';
import { copyText } from '../copy-text.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  link: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
});

/** The link to a meeting, to be given on. */
export const CopyLink = ({ link }: { readonly link: string }) => {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  const { meeting } = useWords(surgeryWords);
  const { copied, notCopied } = useWords(readyTextWords);
  return (
    <div ref={field} className={styles.row}>
      <Input readOnly className={styles.link} value={link} aria-label={meeting.link} />
      <Button
        icon={<CopyRegular />}
        onClick={() =>
          void copyText(link, field.current).then((isDone) => {
            announce(isDone ? copied : notCopied);
          })
        }
      >
        {meeting.copyLink}
      </Button>
    </div>
  );
};
