import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { HandEdit, OpenedIncident } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { PlainCell, PlainRow, PlainTable } from '../../../components/plain-table.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { IncidentOnDesk } from './incident.ts';
import { ToldNote } from '../../../components/told-note.tsx';
import { TypedWords } from './typed-words.tsx';
import { useActs } from './use-acts.ts';
import type { Acts } from './use-acts.ts';

const useStyles = makeStyles({
  surface: { borderLeft: `4px solid ${tokens.colorStatusWarningBorder2}` },
  told: { marginBottom: tokens.spacingVerticalM },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  text: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusWarningForeground1 },
  value: { maxHeight: '160px', overflowY: 'auto' },
  none: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

/** What somebody has changed in the record outside the hub, the newest first. Not there where nobody has. */
export const HandEditsPanel = ({ incident, opened: { handEdits, may }, now }: Props) => {
  const styles = useStyles();
  const acts = useActs(incident);
  if (handEdits.length === 0) return acts.told === undefined ? null : <ToldNote told={acts.told} />;
  const { title, text } = desk.handEdits;
  return (
    <Surface title={title} className={styles.surface}>
      {acts.told !== undefined && (
        <div className={styles.told}>
          <ToldNote told={acts.told} />
        </div>
      )}
      <p className={styles.text}>
        <WarningFilled aria-hidden className={styles.icon} />
        {text}
      </p>
      <Edits edits={handEdits} now={now} />
      {may.putBack && <PutBack incident={incident} acts={acts} />}
    </Surface>
  );
};

interface EditsProps {
  readonly edits: readonly HandEdit[];
  readonly now: Instant;
}

const Edits = ({ edits, now }: EditsProps) => {
  const { table, columns } = desk.handEdits;
  return (
    <PlainTable even label={table} columns={Object.values(columns)}>
      {edits.toReversed().map((edit) => (
        <Row key={`${edit.at}/${edit.column}/${edit.was}/${edit.is}`} edit={edit} now={now} />
      ))}
    </PlainTable>
  );
};

interface PutBackProps {
  readonly incident: IncidentOnDesk;
  readonly acts: Acts;
}

const PutBack = ({ incident: { reference }, acts }: PutBackProps) => {
  const styles = useStyles();
  const { putBack, putBackHint, putBackDone } = desk.handEdits;
  const isRunning = acts.acting === 'put-back';
  return (
    <div className={styles.foot}>
      <Button
        icon={isRunning ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowUndoRegular />}
        disabledFocusable={isRunning}
        onClick={() =>
          void acts.run(
            'put-back',
            () => call('put-back', { incident: reference }),
            ({ columns }) => putBackDone(columns),
          )
        }
      >
        {putBack}
      </Button>
      <span className={styles.hint}>{putBackHint}</span>
    </div>
  );
};

const Row = ({ edit, now }: { readonly edit: HandEdit; readonly now: Instant }) => {
  const { columns, whoAndWhen } = desk.handEdits;
  return (
    <PlainRow>
      <PlainCell strong>{edit.column}</PlainCell>
      <Value label={columns.was}>{edit.was}</Value>
      <Value label={columns.is}>{edit.is}</Value>
      <PlainCell>
        <bdi>{whoAndWhen(edit.by, momentFor(edit.at, now))}</bdi>
      </PlainCell>
    </PlainRow>
  );
};

/** A value as it stood. One that is long is read within its cell. */
const Value = ({ label, children }: { readonly label: string; readonly children: string }) => {
  const styles = useStyles();
  return (
    <PlainCell label={label}>
      {children === '' ? (
        <span className={styles.none}>{desk.handEdits.nothing}</span>
      ) : (
        <div className={styles.value} tabIndex={0} role="group" aria-label={label}>
          <TypedWords>{children}</TypedWords>
        </div>
      )}
    </PlainCell>
  );
};
