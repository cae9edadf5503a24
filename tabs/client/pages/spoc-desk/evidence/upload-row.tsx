import {
  Button,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowUploadRegular,
  CheckmarkCircleRegular,
  DismissRegular,
  ErrorCircleRegular,
  PauseRegular,
} from '@fluentui/react-icons';
import { desk } from '../opened-words.ts';
import { evidenceWords } from '#core/domain/words/evidence.ts';
import { FileLine } from './file-line.tsx';
import type { Upload, UploadState } from './upload.ts';
import type { Uploads } from './uploads.ts';
import { inLanguage } from '../../../spoken.ts';

const useStyles = makeStyles({
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  bar: { marginTop: tokens.spacingVerticalXS },
});

const icons: Readonly<Record<UploadState, React.ReactElement>> = {
  waiting: <ArrowUploadRegular />,
  sending: <ArrowUploadRegular />,
  checking: <ArrowUploadRegular />,
  paused: <PauseRegular />,
  refused: <ErrorCircleRegular />,
  done: <CheckmarkCircleRegular />,
};

const percentOf = ({ sent, size }: Upload): number =>
  size === 0 ? 0 : Math.floor((100 * sent) / size);

const wordsFor = (upload: Upload): string => {
  const { state, sent, size, sentence = '' } = upload;
  switch (state) {
    case 'waiting':
      return desk.evidence.waiting;
    case 'sending':
      return `${inLanguage(evidenceWords).size(sent)} / ${inLanguage(evidenceWords).size(size)}`;
    case 'checking':
      return desk.evidence.checking;
    case 'paused':
      return `${desk.evidence.paused} ${sentence}`;
    case 'refused':
    case 'done':
      return sentence;
  }
};

interface Props {
  readonly upload: Upload;
  readonly uploads: Uploads;
}

/** A file on its way: how far it is, and how it is given up or tried again. */
export const UploadRow = ({ upload, uploads }: Props) => {
  const styles = useStyles();
  const { id, name, state } = upload;
  const isMoving = state === 'sending' || state === 'checking';
  return (
    <FileLine
      icon={icons[state]}
      name={name}
      actions={<Actions upload={upload} uploads={uploads} />}
    >
      <div className={state === 'refused' ? styles.wrong : styles.meta}>{wordsFor(upload)}</div>
      {isMoving && (
        <ProgressBar
          id={`progress-${id}`}
          className={styles.bar}
          thickness="large"
          max={100}
          value={percentOf(upload)}
          aria-label={desk.evidence.sending(name, percentOf(upload))}
        />
      )}
    </FileLine>
  );
};

const Actions = ({ upload: { id, name, state }, uploads }: Props) => {
  const isOver = state === 'done' || state === 'refused';
  return (
    <>
      {state === 'paused' && (
        <Button
          size="small"
          icon={<ArrowClockwiseRegular />}
          aria-label={desk.evidence.againNamed(name)}
          onClick={() => {
            uploads.again(id);
          }}
        >
          {desk.evidence.again}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={isOver ? desk.evidence.removeNamed(name) : desk.evidence.cancelNamed(name)}
        onClick={() => {
          uploads.remove(id);
        }}
      >
        {isOver ? desk.evidence.remove : desk.evidence.cancel}
      </Button>
    </>
  );
};
