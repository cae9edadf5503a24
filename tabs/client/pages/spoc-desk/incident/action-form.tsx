import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import type { IncidentOnDesk } from './incident.ts';
import { TextForm } from './text-form.tsx';
import type { WrittenText } from './text-form.tsx';
import { TriageForm } from './triage-form.tsx';
import type { Acts, PanelFormName, TextFormName } from './use-acts.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
});

interface Props {
  readonly form: PanelFormName;
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly acts: Acts;
}

/** The form that was opened. What is typed in it is kept until it is sent. */
export const ActionForm = ({ form, incident, opened, acts }: Props) => {
  const styles = useStyles();
  const cancel = (): void => {
    acts.closeForm();
    document.getElementById(`open-${form}`)?.focus();
  };
  const shared = {
    reference: incident.reference,
    problem: acts.problem,
    isSending: acts.acting === form,
    cancel,
  };
  return (
    <section className={styles.form} aria-labelledby={`${form}-title`}>
      <h3 id={`${form}-title`} className={styles.title}>
        {form === 'triage' ? desk.triage.title : desk.forms[form].title}
      </h3>
      {form === 'triage' ? (
        <TriageForm
          {...shared}
          opened={opened}
          send={(values) =>
            acts.run(form, () => call('triage', { ...values, incident: incident.reference }))
          }
        />
      ) : (
        <TextForm
          {...shared}
          form={form}
          send={(written) => acts.run(form, () => sendText(form, incident.reference, written))}
        />
      )}
    </section>
  );
};

const sendText = (form: TextFormName, incident: string, { text, submission }: WrittenText) => {
  switch (form) {
    case 'note':
      return call('add-note', { incident, text, submission });
    case 'update':
      return call('update-councillor', { incident, text, submission });
    case 'close':
      return call('close-incident', { incident, reason: text });
  }
};
