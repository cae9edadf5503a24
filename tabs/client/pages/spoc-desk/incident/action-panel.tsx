import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import {
  ChatRegular,
  CheckmarkCircleRegular,
  HandRightRegular,
  NoteRegular,
  PersonProhibitedRegular,
  ScalesRegular,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { Surface } from '../../../components/surface.tsx';
import { ActionForm } from './action-form.tsx';
import { HandingPanel } from './handing-panel.tsx';
import type { IncidentOnDesk } from './incident.ts';
import { ToldNote } from '../../../components/told-note.tsx';
import { useActs } from './use-acts.ts';
import type { Acts, PanelFormName } from './use-acts.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  filling: { '@media (max-width: 599px)': { flexGrow: 1 } },
  wide: { '@media (max-width: 599px)': { width: '100%', maxWidth: 'none' } },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
}

/** Everything that this officer may do now, the most urgent first. */
export const ActionPanel = ({ incident, opened, now }: Props & { readonly now: Instant }) => {
  const styles = useStyles();
  const acts = useActs(incident);
  const { may } = opened;
  const form = forms.find((each) => each.form === acts.form)?.form;
  const mayNothing = !may.acknowledge && !may.escalate && !forms.some(({ right }) => may[right]);
  return (
    <Surface title={desk.acts.title}>
      <div className={styles.panel}>
        {mayNothing && <p className={styles.hint}>{desk.acts.nothing}</p>}
        {acts.told !== undefined && <ToldNote told={acts.told} />}
        <Answering {...{ incident, opened, acts }} />
        <Forms opened={opened} acts={acts} />
        {form !== undefined && <ActionForm key={form} {...{ form, incident, opened, acts }} />}
        <HandingPanel {...{ incident, opened, acts, now }} />
      </div>
    </Surface>
  );
};

interface PartProps extends Props {
  readonly acts: Acts;
}

/** Taking it, or saying that one can't. */
const Answering = ({ incident: { reference }, opened, acts }: PartProps) => {
  const styles = useStyles();
  const { may, version, row } = opened;
  const isOffered = may.acknowledge && row.owner !== undefined;
  if (!may.acknowledge && !may.decline) return null;
  const target = { incident: reference, version };
  const take = (): void => void acts.run('acknowledge', () => call('acknowledge', target));
  const pass = (): void =>
    void acts.run(
      'decline',
      () => call('decline', target),
      ({ askedNext }) => (isOffered ? desk.acts.offerDeclined : desk.acts.declined(askedNext)),
    );
  return (
    <>
      <div className={styles.row}>
        {may.acknowledge && (
          <Button
            appearance="primary"
            size="large"
            className={styles.wide}
            icon={<Working when={acts.acting === 'acknowledge'} or={<HandRightRegular />} />}
            disabledFocusable={acts.acting !== undefined}
            onClick={take}
          >
            {desk.acts.acknowledge}
          </Button>
        )}
        {may.decline && (
          <Button
            size="large"
            className={styles.wide}
            icon={<Working when={acts.acting === 'decline'} or={<PersonProhibitedRegular />} />}
            disabledFocusable={acts.acting !== undefined}
            onClick={pass}
          >
            {desk.acts.decline}
          </Button>
        )}
      </div>
      {may.acknowledge && (
        <p className={styles.hint}>
          {isOffered ? desk.handing.asksYou(row.owner) : desk.acts.acknowledgeHint}
        </p>
      )}
    </>
  );
};

const Working = ({ when, or }: { readonly when: boolean; readonly or: React.ReactElement }) =>
  when ? <Spinner size="extra-tiny" aria-hidden /> : or;

const forms = [
  { form: 'triage', right: 'triage', icon: <ScalesRegular /> },
  { form: 'update', right: 'updateCouncillor', icon: <ChatRegular /> },
  { form: 'note', right: 'note', icon: <NoteRegular /> },
  { form: 'close', right: 'close', icon: <CheckmarkCircleRegular /> },
] as const satisfies readonly {
  form: PanelFormName;
  right: keyof OpenedIncident['may'];
  icon: unknown;
}[];

/** What needs words first: each opens its form below. */
const Forms = ({ opened: { may }, acts }: Pick<PartProps, 'opened' | 'acts'>) => {
  const styles = useStyles();
  const allowed = forms.filter(({ right }) => may[right]);
  if (allowed.length === 0) return null;
  return (
    <div className={styles.row}>
      {allowed.map(({ form, icon }) => (
        <Button
          key={form}
          id={`open-${form}`}
          className={styles.filling}
          icon={icon}
          aria-expanded={acts.form === form}
          onClick={() => {
            if (acts.form === form) acts.closeForm();
            else acts.openForm(form);
          }}
        >
          {desk.acts[form]}
        </Button>
      ))}
    </div>
  );
};
