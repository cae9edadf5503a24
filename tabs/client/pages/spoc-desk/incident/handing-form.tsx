import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { GiveBackForm } from './give-back-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import type { IncidentOnDesk } from './incident.ts';
import { StandDownForm } from './stand-down-form.tsx';
import type { Acts, HandingFormName } from './use-acts.ts';

interface Props {
  readonly form: HandingFormName;
  readonly incident: IncidentOnDesk;
  readonly opened: OpenedIncident;
  readonly acts: Acts;
}

/** The questions of a decision about who has it, and where its answers go. */
export const HandingForm = ({ form, incident: { reference }, opened, acts }: Props) => {
  const shared = {
    reference,
    problem: acts.problem,
    isSending: acts.acting === form,
    cancel: acts.closeForm,
  };
  const target = { incident: reference };
  switch (form) {
    case 'hand-over':
      return (
        <HandOverForm
          {...shared}
          send={(answers) => acts.run(form, () => call('hand-over', { ...target, ...answers }))}
        />
      );
    case 'give-back':
      return (
        <GiveBackForm
          {...shared}
          send={(note) => acts.run(form, () => call('re-trigger', { ...target, note }))}
        />
      );
    case 'stand-down':
      return (
        <StandDownForm
          {...shared}
          send={(answers) => acts.run(form, () => call('stand-down', { ...target, ...answers }))}
        />
      );
    case 'escalate':
      return <Asking {...{ opened, acts, shared }} />;
  }
};

interface AskingProps extends Pick<Props, 'opened' | 'acts'> {
  readonly shared: {
    readonly reference: string;
    readonly problem: Acts['problem'];
    readonly isSending: boolean;
    readonly cancel: () => void;
  };
}

/** Nothing to fill in: only whether it is meant. The page says which asking it has seen. */
const Asking = ({ opened, acts, shared: { reference, ...rest } }: AskingProps) => {
  const words = desk.handing[opened.row.ownerKey === undefined ? 'escalate' : 'help'];
  const { version } = opened;
  const send = async (): Promise<void> => {
    await acts.run(
      'escalate',
      () => call('escalate-now', { incident: reference, version }),
      ({ askedNext, isHelp }) => desk.handing[isHelp ? 'help' : 'escalate'].done(askedNext),
    );
  };
  return (
    <AnswerForm {...rest} wrong={nothingWrong} submit={words.submit} send={send}>
      {null}
    </AnswerForm>
  );
};

/** There is no question that could be answered wrong. */
const nothingWrong = {};
