/** Answers that change nothing: what the bot is, one's own reports, who is on duty. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import type { Refusal } from '../cards/chat-words.ts';
import { dutyCard } from '../cards/duty.ts';
import { myReportsCard } from '../cards/my-reports.ts';
import { receiptCard } from '../cards/receipt.ts';
import { refusedCard } from '../cards/refused.ts';
import { unknownPersonCard } from '../cards/unknown-person.ts';
import { welcomeCard } from '../cards/welcome.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

/** Whom to call, for somebody who is not in the People list; undefined for everybody who is. */
export const answerUnknown = async (deps: BotDeps, caller: Caller): Promise<Answer | undefined> => {
  if (caller.isCouncillor || caller.isOfficer) return undefined;
  const asked = await ask(deps, caller, 'who-is-on-duty');
  if (asked.ok) return undefined;
  return answerWith(unknownPersonCard(asked.refused.sentence, caller.words));
};

/** A refusal with the duty number below it. */
export const answerRefused = (deps: BotDeps, caller: Caller, refused: Refusal): Answer =>
  answerWith(refusedCard(refused, caller.words, { dutyPhone: dutyPhone(deps.hub) }));

export const answerHelp = (deps: BotDeps, { words, isCouncillor, isOfficer }: Caller): Answer => {
  const facts = { dutyPhone: dutyPhone(deps.hub), isCouncillor };
  return answerWith(
    welcomeCard(isOfficer ? { ...facts, deskLink: deps.deskLink() } : facts, words),
  );
};

export const answerMyReports = async (deps: BotDeps, caller: Caller): Promise<Answer> => {
  const own = await ask(deps, caller, 'my-reports');
  if (!own.ok) return answerRefused(deps, caller, own.refused);
  return answerWith(myReportsCard(own.value, deps.hub.clock.now(), caller.words));
};

export const answerDuty = async (deps: BotDeps, caller: Caller): Promise<Answer> => {
  const duty = await ask(deps, caller, 'who-is-on-duty');
  if (!duty.ok) return answerRefused(deps, caller, duty.refused);
  return answerWith(dutyCard(duty.value, deps.hub.clock.now(), caller.words));
};

/** The receipt as things stand now, for a client that shows an older one. One's own reports only. */
export const answerRefresh = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const own = await ask(deps, caller, 'my-reports');
  const report = own.ok
    ? own.value.reports.find((each) => each.reference === data['incident'])
    : undefined;
  if (report === undefined) return { kind: 'unchanged' };
  const { reader } = caller.turn;
  const context = { dutyPhone: report.dutyPhone, now: deps.hub.clock.now() };
  return answerWith(
    receiptCard(report, reader === undefined ? context : { ...context, reader }, caller.words),
  );
};
