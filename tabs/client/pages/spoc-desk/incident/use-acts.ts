/** What an officer does with an incident: one thing at a time, and its answer. */
import { useRef, useState } from 'react';
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import { announce } from '../../../announcer.ts';
import type { Told } from '../../../components/told-note.tsx';
import type { IncidentOnDesk } from './incident.ts';

/** Forms of one text. */
export type TextFormName = 'note' | 'update' | 'close';
/** Forms that open in the panel of what an officer can do. */
export type PanelFormName = TextFormName | 'triage';
/** Forms about who has it: each in a dialog of its own. */
export type HandingFormName = 'hand-over' | 'escalate' | 'give-back' | 'stand-down';
export type FormName = PanelFormName | HandingFormName | 'exclude' | 'include';
export type ActName = 'acknowledge' | 'decline' | 'put-back' | FormName;

interface State {
  /** The form that is open. */
  readonly form?: FormName;
  /** What is on its way to the hub. */
  readonly acting?: ActName;
  /** The answer to the last thing that was done. */
  readonly told?: Told;
  /** Why the form that is open was not taken. */
  readonly problem?: Refusal;
}

export interface Acts extends State {
  readonly openForm: (form: FormName) => void;
  readonly closeForm: () => void;
  /** Does it once, however often it is pressed. True when it was done. */
  readonly run: <Value>(
    act: ActName,
    work: () => Promise<Result<Value>>,
    /** The words for the person when it was done; the usual ones otherwise. */
    tell?: (value: Value) => string,
  ) => Promise<boolean>;
}

export const useActs = (incident: IncidentOnDesk): Acts => {
  const [state, setState] = useState<State>({});
  const isRunning = useRef(false);
  const run: Acts['run'] = async (act, work, tell = () => desk.acts.done[act]) => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setState(({ form }) => ({ ...(form === undefined ? {} : { form }), acting: act }));
    const result = await work();
    isRunning.current = false;
    const words = result.ok ? tell(result.value) : result.refused.sentence;
    setState(({ form }) => afterwards(act, result, words, form));
    announce(words);
    if (result.ok || isOutdated(result.refused)) incident.reopen();
    return result.ok;
  };
  return {
    ...state,
    run,
    openForm: (form) => {
      setState({ form });
    },
    closeForm: () => {
      setState({});
    },
  };
};

const afterwards = (
  act: ActName,
  result: Result<unknown>,
  words: string,
  form?: FormName,
): State => {
  if (result.ok) return { told: { intent: 'success', text: words } };
  const canBePutRight = !isOutdated(result.refused) || result.refused.field !== undefined;
  if (form === act && canBePutRight) return { form, problem: result.refused };
  const intent = isOutdated(result.refused) ? 'warning' : 'error';
  const stays = form === undefined || isHanding(form) ? {} : { form };
  return { ...stays, told: { intent, text: words } };
};

/** A dialog would hide what is said behind it; what is typed in it is kept. */
const isHanding = (form: FormName): form is HandingFormName =>
  ['hand-over', 'escalate', 'give-back', 'stand-down'].includes(form);

/** Somebody else was quicker, or it has moved on: not an error, but what is shown is old. */
const isOutdated = ({ kind }: Refusal): boolean => kind === 'conflict' || kind === 'too-late';
