import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import { acceptedEndings } from '#core/domain/evidence/file-kinds.ts';
import { desk } from '../opened-words.ts';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    flex: '1 1 220px',
    color: tokens.colorNeutralForeground2,
  },
  input: { display: 'none' },
});

/** Kinds beside the endings: a phone then offers its camera and its pictures. */
const accepted = ['image/*', 'audio/*', 'video/*', ...acceptedEndings].join(',');

const filesIn = (from: { readonly files: FileList | null } | null): readonly File[] =>
  Array.from(from?.files ?? []);

/** Pictures that are pasted anywhere on the page; words go where they were meant to. */
const usePasted = (add: (files: readonly File[]) => void): void => {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = filesIn(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('paste', paste);
    };
  }, [add]);
};

/** Adds files: by a button, dropped, or pasted. What may be sent is said before anybody chooses. */
export const AddFiles = ({ add }: { readonly add: (files: readonly File[]) => void }) => {
  const styles = useStyles();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  usePasted(add);
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(filesIn(event.dataTransfer));
      }}
    >
      <Button
        icon={<AttachRegular />}
        aria-describedby={hint}
        onClick={() => input.current?.click()}
      >
        {isOver ? desk.evidence.dropHere : desk.evidence.add}
      </Button>
      <p id={hint} className={styles.hint}>
        {desk.evidence.hint}
      </p>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept={accepted}
        aria-label={desk.evidence.add}
        onChange={(event) => {
          add(filesIn(event.target));
          event.target.value = '';
        }}
      />
    </div>
  );
};
