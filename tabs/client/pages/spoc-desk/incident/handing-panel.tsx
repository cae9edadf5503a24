import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  PeopleAddRegular,
  PersonArrowRightRegular,
  RecordStopRegular,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { HandingForm } from './handing-form.tsx';
import type { IncidentOnDesk } from './incident.ts';
import type { Acts, HandingFormName } from './use-acts.ts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filling: { '@media (max-width: 599px)': { flexGrow: 1 } },
});

interface Props {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly acts: Acts;
  readonly now: Instant;
}

const icons: Readonly<Record<HandingFormName, React.ReactElement>> = {
  'hand-over': <PersonArrowRightRegular />,
  escalate: <PeopleAddRegular />,
  'give-back': <ArrowUndoRegular />,
  'stand-down': <RecordStopRegular />,
};

/** What this officer may do about who has it, in the order in which it is needed. */
const formsFor = ({ may }: OpenedIncident): readonly HandingFormName[] => [
  ...(may.escalate ? (['escalate'] as const) : []),
  ...(may.handOn ? (['hand-over', 'give-back'] as const) : []),
  ...(may.standDown ? (['stand-down'] as const) : []),
];

/** Who has it, and who should: each decision says what follows from it before it is made. */
export const HandingPanel = ({ incident, opened, acts, now }: Props) => {
  const styles = useStyles();
  const { handOver, row } = opened;
  const forms = formsFor(opened);
  if (forms.length === 0 && handOver === undefined) return null;
  return (
    <section className={styles.part} aria-labelledby="handing-title">
      <h3 id="handing-title" className={styles.title}>
        {desk.handing.title}
      </h3>
      {handOver !== undefined && (
        <p className={styles.text}>
          {desk.handing.offered(handOver.name, row.owner ?? '', momentFor(handOver.until, now))}
        </p>
      )}
      <div className={styles.row}>
        {forms.map((form) => (
          <Decision key={form} {...{ form, incident, opened, acts }} />
        ))}
      </div>
    </section>
  );
};

interface DecisionProps extends Omit<Props, 'now'> {
  readonly form: HandingFormName;
}

const Decision = ({ form, incident, opened, acts }: DecisionProps) => {
  const styles = useStyles();
  const isHelp = form === 'escalate' && opened.row.ownerKey !== undefined;
  const words = desk.handing[isHelp ? 'help' : form];
  return (
    <>
      <Button
        className={styles.filling}
        icon={icons[form]}
        onClick={() => {
          acts.openForm(form);
        }}
      >
        {words.button}
      </Button>
      <DecisionDialog
        isOpen={acts.form === form}
        close={acts.closeForm}
        title={words.title}
        follows={words.follows}
      >
        <HandingForm {...{ form, incident, opened, acts }} />
      </DecisionDialog>
    </>
  );
};
