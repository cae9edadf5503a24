import {
  Badge,
  Button,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ClockRegular,
  DocumentRegular,
  EyeRegular,
  ImageRegular,
  MailRegular,
  MicRegular,
  ShieldCheckmarkRegular,
  TextDescriptionRegular,
  VideoRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { FileKind } from '#core/domain/evidence/file-kinds.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import { evidenceWords } from '#core/domain/words/evidence.ts';
import type { EvidenceView } from '#core/use-cases/views.ts';
import { announce } from '../../../announcer.ts';
import type { IncidentOnDesk } from '../incident/incident.ts';
import { getFile } from './file-calls.ts';
import { FileLine } from './file-line.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { saveAs } from '../../../save-as.ts';
import { inLanguage } from '../../../spoken.ts';

const useStyles = makeStyles({
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  state: { marginTop: tokens.spacingVerticalXXS },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const icons: Readonly<Record<FileKind, React.ReactElement>> = {
  picture: <ImageRegular />,
  audio: <MicRegular />,
  video: <VideoRegular />,
  document: <DocumentRegular />,
  email: <MailRegular />,
  text: <TextDescriptionRegular />,
};

interface Props {
  readonly incident: IncidentOnDesk;
  readonly file: EvidenceView;
  readonly now: Instant;
}

/** A file of the incident. Opening one is a reading that the trail names. */
export const EvidenceRow = ({ incident, file, now }: Props) => {
  const styles = useStyles();
  const [opening, setOpening] = useState<'view' | 'download'>();
  const [picture, setPicture] = useState<Blob>();
  const [problem, setProblem] = useState<string>();
  const open = async (how: 'view' | 'download', then: (bytes: Blob) => void): Promise<void> => {
    setOpening(how);
    setProblem(undefined);
    announce(desk.evidence.opening(file.name));
    const bytes = await getFile(incident.reference, file.key);
    setOpening(undefined);
    if (bytes.ok) return then(bytes.value);
    setProblem(bytes.refused.sentence);
    announce(bytes.refused.sentence);
    if (bytes.refused.kind === 'conflict') incident.reopen();
  };
  const { name, kind, state, canBeShown, size, from, receivedAt } = file;
  const actions = state !== 'changed' && (
    <>
      {canBeShown && (
        <Button
          size="small"
          icon={<Working when={opening === 'view'} or={<EyeRegular />} />}
          disabledFocusable={opening !== undefined}
          aria-label={desk.evidence.viewNamed(name)}
          onClick={() => void open('view', setPicture)}
        >
          {desk.evidence.view}
        </Button>
      )}
      <Button
        size="small"
        icon={<Working when={opening === 'download'} or={<ArrowDownloadRegular />} />}
        disabledFocusable={opening !== undefined}
        aria-label={desk.evidence.downloadNamed(name)}
        onClick={() =>
          void open('download', (bytes) => {
            saveAs(bytes, name);
          })
        }
      >
        {desk.evidence.download}
      </Button>
    </>
  );
  return (
    <FileLine
      icon={<span title={desk.evidence.kinds[kind]}>{icons[kind]}</span>}
      name={name}
      actions={actions}
    >
      <div className={styles.meta}>
        {desk.evidence.kinds[kind]},{' '}
        {desk.evidence.meta(inLanguage(evidenceWords).size(size), from, momentFor(receivedAt, now))}
      </div>
      <State state={state} />
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      {picture !== undefined && (
        <PictureDialog
          name={name}
          picture={picture}
          close={() => {
            setPicture(undefined);
          }}
        />
      )}
    </FileLine>
  );
};

const Working = ({ when, or }: { readonly when: boolean; readonly or: React.ReactElement }) =>
  when ? <Spinner size="extra-tiny" aria-hidden /> : or;

const looks = {
  'being-filed': { color: 'informative', icon: <ClockRegular /> },
  filed: { color: 'success', icon: <ShieldCheckmarkRegular /> },
  changed: { color: 'danger', icon: <WarningRegular /> },
} as const satisfies Record<EvidenceView['state'], unknown>;

/** In words and with a sign, never by colour alone. */
const State = ({ state }: Pick<EvidenceView, 'state'>) => {
  const styles = useStyles();
  const { color, icon } = looks[state];
  return (
    <Badge
      className={styles.state}
      appearance="tint"
      color={color}
      icon={icon}
      title={desk.evidence.stateHelp[state]}
    >
      {desk.evidence.states[state]}
    </Badge>
  );
};
