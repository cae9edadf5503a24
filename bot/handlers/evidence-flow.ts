/** Files in the chat: kept first, then answered; a report card where there is none to add them to. */
import { dutyPhone } from '#core/use-cases/duty/duty-now.ts';
import { takeChatFiles } from '#core/use-cases/evidence/take-chat-files.ts';
import type { ChatDelivery } from '#core/use-cases/evidence/take-chat-files.ts';
import { evidenceCard } from '../cards/evidence.ts';
import type { SentFile } from '../cards/evidence.ts';
import { answerRefused } from './menu.ts';
import { answerStart } from './report-flow.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

const facts = (deps: BotDeps, files: readonly SentFile[]) => ({
  files,
  dutyPhone: dutyPhone(deps.hub),
  now: deps.hub.clock.now(),
});

/** Kept, and with no report yet that it could belong to. */
const isHomeless = (file: SentFile): boolean =>
  file.is === 'waiting' || (file.is === 'coming' && file.reference === undefined);

const noteFor = ({ words }: Caller, typed: string, homeless: boolean): string =>
  [
    ...(homeless ? [words.evidence.reportNext] : []),
    ...(typed === '' ? [] : [words.report.yourWords]),
  ].join(' ');

/** Answers a message with files in it. Words that came along are offered as a report, so that they are not lost. */
export const answerFiles = async (
  deps: BotDeps,
  caller: Caller,
  delivery: ChatDelivery,
  typed: string,
): Promise<Answer> => {
  if (!caller.isCouncillor) return { kind: 'text', text: caller.words.evidence.officers };
  const taken = await takeChatFiles(deps.hub, caller.turn.person, delivery);
  if (!taken.ok) return answerRefused(deps, caller, taken.refused);
  const { files, reports } = taken.value;
  const kept = evidenceCard({ ...facts(deps, files), reports }, caller.words);
  const homeless = reports.length === 0 && files.some(isHomeless);
  if (!homeless && typed === '') return answerWith(kept);
  const start = await answerStart(deps, caller, typed, noteFor(caller, typed, homeless));
  return start.kind === 'card' ? { kind: 'cards', cards: [kept, start.card] } : answerWith(kept);
};

/** The councillor has said which report the files belong to. */
export const answerJoin = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const { incident, files } = data;
  const joined = await ask(deps, caller, 'join-evidence', { incident, files });
  if (!joined.ok) return { kind: 'keep', text: joined.refused.sentence };
  return answerWith(
    evidenceCard({ ...facts(deps, joined.value.files), reports: [] }, caller.words),
  );
};
