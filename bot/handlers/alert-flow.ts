/** What officers press on an alert: take it, or pass it on. */
import { dutyPhone } from '#core/use-cases/duty-now.ts';
import { execute, open } from '../cards/actions.ts';
import { settledAlertCard } from '../cards/alert-settled.ts';
import type { Refusal } from '../cards/chat-words.ts';
import type { Action } from '../cards/elements.ts';
import { refusedCard } from '../cards/refused.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

const incidentIn = (data: Data): string =>
  typeof data['incident'] === 'string' ? data['incident'] : '';

const settledFor = (deps: BotDeps, caller: Caller, reference: string) => ({
  reader: caller.turn.person,
  now: deps.hub.clock.now(),
  deskLink: deps.deskLink(reference),
});

export const answerAcknowledge = async (
  deps: BotDeps,
  caller: Caller,
  data: Data,
): Promise<Answer> => {
  const reference = incidentIn(data);
  const result = await ask(deps, caller, 'acknowledge', { incident: reference });
  if (!result.ok) return answerAlertRefused(deps, caller, data, result.refused);
  const context = settledFor(deps, caller, reference);
  return answerWith(settledAlertCard(result.value.incident, context, caller.words));
};

export const answerDecline = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const reference = incidentIn(data);
  const result = await ask(deps, caller, 'decline', {
    incident: reference,
    version: data['version'],
  });
  if (!result.ok) return answerAlertRefused(deps, caller, data, result.refused);
  const { incident, askedNext } = result.value;
  const context = { ...settledFor(deps, caller, reference), askedNext };
  return answerWith(settledAlertCard(incident, context, caller.words));
};

/** Why it was not done. What may work later keeps its buttons; the desk opens only where the caller may. */
export const answerAlertRefused = (
  deps: BotDeps,
  caller: Caller,
  data: Data,
  refused: Refusal,
): Answer => {
  const { words, isOfficer } = caller;
  const desk = isOfficer ? [open(deps.deskLink(), words.buttons.desk)] : [];
  const again = refused.kind === 'unavailable' ? buttonsAgain(caller, data) : [];
  return answerWith(
    refusedCard(refused, words, {
      dutyPhone: dutyPhone(deps.hub),
      actions: [...again, ...desk],
    }),
  );
};

const buttonsAgain = ({ words }: Caller, data: Data): Action[] => {
  const target = { incident: incidentIn(data), version: data['version'] };
  return [
    execute('acknowledge', words.alert.got, target, { style: 'positive' }),
    execute('decline', words.alert.cannot, target),
  ];
};
