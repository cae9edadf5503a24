/** A button on a message of no incident: calls the use-case that it names, and says what came of it. */
import type { execute } from '#core/use-cases/registry.ts';
import { answeredMessageCard } from '../cards/hub-message.ts';
import { answerRefused } from './menu.ts';
import { answerWith, ask } from './turn.ts';
import type { Answer, BotDeps, Caller, Data } from './turn.ts';

type Name = Parameters<typeof execute>[2];

/**
 * Use-cases that a message may offer. Each looks for itself whether the caller may, and answers with a
 * sentence in `say`. Nothing else can be called by a card that somebody has made up.
 */
const offered: readonly Name[] = [
  'answer-swap',
  'confirm-test',
  'answer-aftercare',
  'leave-session',
  'training-reminders',
  'take-assessment',
  'leave-cafe',
  'say-of-cafe',
  'heads-up-notes',
  'test-device',
  'device-notes',
];

const textIn = (data: Data, name: string): string => {
  const value = data[name];
  return typeof value === 'string' ? value : '';
};

const sayIn = (value: unknown): string | undefined => {
  const say = typeof value === 'object' && value !== null && 'say' in value ? value.say : undefined;
  return typeof say === 'string' ? say : undefined;
};

/** What can be put right on the card keeps it; everything else takes its place. */
const staysAfter = (kind: string): boolean => kind === 'invalid' || kind === 'unavailable';

export const answerMessage = async (deps: BotDeps, caller: Caller, data: Data): Promise<Answer> => {
  const { act: _act, title: _title, verb: _verb, msteams: _teams, ...input } = data;
  const act = offered.find((name) => name === textIn(data, 'act'));
  if (act === undefined)
    return answerRefused(deps, caller, {
      kind: 'invalid',
      sentence: caller.words.refused.oldButton,
    });
  const title = textIn(data, 'title');
  const result = await ask(deps, caller, act, input);
  if (result.ok)
    return answerWith(
      answeredMessageCard(
        { title, say: sayIn(result.value) ?? caller.words.message.done },
        caller.words,
      ),
    );
  const { kind, sentence } = result.refused;
  return staysAfter(kind)
    ? { kind: 'keep', text: sentence }
    : answerWith(answeredMessageCard({ title, say: sentence }, caller.words));
};
