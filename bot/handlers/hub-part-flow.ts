/** The parts of the hub in few words: before you go, training, the library, and the hub itself. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { everydayWords } from '#core/domain/words/everyday.ts';
import { assessmentLine, sessionLines, visitLine } from '../cards/hub-part-lines.ts';
import { hubPartCard } from '../cards/hub-part.ts';
import type { HubPart } from '../cards/hub-part.ts';
import { answerRefused } from './menu.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller } from './turn.ts';

type Own = Pick<HubPart, 'over' | 'lines'>;
type PartName = 'training' | 'before' | 'library' | 'hub';

const wordsOf = ({ words }: Caller) => everydayWords[words.language];

const show = (deps: BotDeps, caller: Caller, name: PartName, own: Own = {}): Answer => {
  const { title, intro, open } = wordsOf(caller)[name];
  const link = deps.pageLink('hub', name === 'hub' ? undefined : name);
  const part = { title, intro, open, link, dutyPhone: dutyPhone(deps.hub), ...own };
  return answerWith(hubPartCard(part, caller.words));
};

/** Where the library or the hub open. */
export const answerPart = (deps: BotDeps, caller: Caller, name: PartName): Answer =>
  show(deps, caller, name);

/** The next sessions, and which of them the reader has a place in. */
export const answerTraining = async (deps: BotDeps, caller: Caller): Promise<Answer> => {
  const training = await ask(deps, caller, 'my-training');
  if (!training.ok) return answerRefused(deps, caller, training.refused);
  const words = wordsOf(caller).training;
  const lines = sessionLines(training.value, caller.words.language);
  const own = lines.length === 0 ? { over: words.none } : { over: words.next, lines };
  return show(deps, caller, 'training', own);
};

const visitLinesOf = async (deps: BotDeps, caller: Caller): Promise<readonly string[]> => {
  const visits = await ask(deps, caller, 'my-visits');
  if (!visits.ok) return [];
  const { own = [], now } = visits.value;
  return own
    .filter(({ visitAt }) => now < visitAt)
    .map((visit) => visitLine(visit, caller.words.language));
};

/** What the reader is told about visits to come, and their own assessments. Never whom they meet or where. */
export const answerBefore = async (deps: BotDeps, caller: Caller): Promise<Answer> => {
  const own = await ask(deps, caller, 'my-assessments');
  if (!own.ok) return answerRefused(deps, caller, own.refused);
  const words = wordsOf(caller).before;
  const lines = [
    ...(await visitLinesOf(deps, caller)),
    ...own.value.own.map((line) => assessmentLine(line, caller.words.language)),
  ];
  return show(
    deps,
    caller,
    'before',
    lines.length === 0 ? { over: words.none } : { over: words.own, lines },
  );
};
