/** What people do in a model run, through the use-cases that every door calls, and what must hold of their answers. */
import { expect } from '@jest/globals';
import { isOpen } from '#core/domain/incidents/incident.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Person, PersonKey } from '#core/domain/people.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import { execute } from '#core/use-cases/registry.ts';
import type { UseCaseName } from '#core/use-cases/registry.ts';
import { markOf } from '#core/use-cases/incidents/report-mark.ts';
import type { Level } from '#lists/incidents.ts';
import { aoife, seal } from '../promises/samples.ts';
import type { Real } from './real.ts';

type Input = Readonly<Record<string, unknown>>;

/** What is said besides which incident and by whom. */
const inputs = {
  acknowledge: {},
  decline: {},
  'escalate-now': {},
  're-trigger': { reason: 'I have to leave.' },
  'stand-down': { why: 'mistake', reason: 'It was a rehearsal.' },
  'add-note': { text: 'I have rung them.' },
  'update-councillor': { text: 'The police are on their way.' },
  triage: { severity: 5, likelihood: 5, outcome: 'emergency', reason: 'A weapon.' },
  'close-incident': { outcome: 'emergency', reason: 'He is in custody.' },
} as const satisfies Partial<Record<UseCaseName, Input>>;

export type Act = keyof typeof inputs;
export const allActs = Object.keys(inputs) as readonly Act[];

/** Levels as words make them. */
const answersFor: Readonly<Record<Level, Input>> = {
  critical: { what: 'A man with a knife', afraidNow: 'yes' },
  high: { what: 'He said so', afraidNow: 'no', category: 'threat-of-violence' },
  moderate: { what: 'Again and again', afraidNow: 'no', category: 'harassment-campaign' },
  low: { what: 'He was rude', afraidNow: 'no' },
};

const asked = async (
  real: Real,
  by: PersonKey,
  name: UseCaseName,
  input: Input,
): Promise<{ readonly refused?: Refusal; readonly value?: unknown }> => {
  real.memory.byHand += 1;
  try {
    const result = await execute(real.hub, by, name, input);
    return result.ok ? { value: result.value } : { refused: result.refused };
  } finally {
    real.memory.byHand -= 1;
  }
};

export interface Sent {
  readonly submission: string;
  readonly level: Level;
  readonly shown: boolean;
  /** Other words under the same submission. */
  readonly more: string;
  /** A colleague whom it is about. */
  readonly aboutWho?: PersonKey;
}

/** 2: one submission, one incident, and every reply names it, however often and with whatever words it comes. */
export const submitted = async (real: Real, sent: Sent): Promise<void> => {
  const { submission, aboutWho } = sent;
  const drawnAt = real.clock.now();
  const answers = answersFor[sent.level];
  const { value, refused } = await asked(real, aoife.key, 'submit-report', {
    ...answers,
    what: `${String(answers['what'])}${sent.more}`,
    submission,
    drawnAt,
    mark: markOf(seal, { submission, drawnAt }, aoife.key),
    ...(aboutWho === undefined ? {} : { about: 'officer', aboutWho }),
    ...(sent.shown ? { shownAs: { activity: submission, conversation: 'chat of aoife' } } : {}),
  });
  expect(refused).toBeUndefined();
  const { reference } = value as { readonly reference: string };
  const { submissions, excluded } = real.memory;
  const known = submissions.get(submission);
  if (known !== undefined) return expect(reference).toBe(known);
  submissions.set(submission, reference);
  if (aboutWho !== undefined) excluded.add(`${reference} ${aboutWho}`);
};

const nth = (real: Real, which: number): string | undefined => {
  const all = [...real.memory.submissions.values()];
  return all[which % Math.max(1, all.length)];
};

const isKeptOut = ({ memory }: Real, reference: string, by: PersonKey): boolean =>
  by === aoife.key || memory.excluded.has(`${reference} ${by}`);

const unlessItChanged = ({ version, ownerKey, status, rung, cycle }: Incident): object => ({
  version,
  ownerKey,
  status,
  rung,
  cycle,
});

/** 8, 15: what somebody does of whom it must not come about changes nothing, and the answer tells nothing. */
const checkKeptOut = async (
  real: Real,
  before: Incident,
  by: Person,
  refused: Refusal | undefined,
): Promise<void> => {
  const isHere = real.hub.council.person(by.key)?.active === true;
  expect(refused?.kind).toBe(isHere ? 'not-found' : 'forbidden');
  const after = await real.promises.find(before.reference);
  expect(after && unlessItChanged(after)).toEqual(unlessItChanged(before));
};

/** Somebody does it to the incident with this number. 8: the first has it, and a closed one is never opened. */
export const acted = async (real: Real, act: Act, which: number, by: Person): Promise<void> => {
  const reference = nth(real, which);
  const before = reference === undefined ? undefined : await real.promises.find(reference);
  if (reference === undefined || before === undefined) return;
  const { refused } = await asked(real, by.key, act, { incident: reference, ...inputs[act] });
  if (isKeptOut(real, reference, by.key)) return checkKeptOut(real, before, by, refused);
  const after = await real.promises.find(reference);
  if (before.status === 'closed') expect(after?.status).toBe('closed');
  if (act !== 'acknowledge') return;
  if (refused === undefined) expect(after?.ownerKey).toBe(by.key);
  else expect(after?.ownerKey).toBe(before.ownerKey);
};

/** Offered to a colleague: whoever has it has it until the colleague says yes (13). */
export const handedOver = async (
  real: Real,
  which: number,
  by: Person,
  to: Person,
): Promise<void> => {
  const reference = nth(real, which);
  const before = reference === undefined ? undefined : await real.promises.find(reference);
  if (reference === undefined || before === undefined) return;
  const input = { incident: reference, to: to.key };
  const { refused } = await asked(real, by.key, 'hand-over', input);
  const after = await real.promises.find(reference);
  expect(after?.ownerKey).toBe(before.ownerKey);
  if (isKeptOut(real, reference, to.key) || isKeptOut(real, reference, by.key))
    expect(refused).toBeDefined();
};

/** 15: from then on it does not exist for them; whoever had it has it no more. */
export const excludedFrom = async (real: Real, which: number, { key }: Person): Promise<void> => {
  const reference = nth(real, which);
  if (reference === undefined) return;
  const input = { incident: reference, person: key, reason: 'She knows them.' };
  const { refused } = await asked(real, 'ines', 'exclude', input);
  if (refused !== undefined) return;
  real.memory.excluded.add(`${reference} ${key}`);
  // Whoever had it while it was open stays its owner on the record once it is closed.
  const after = await real.promises.find(reference);
  if (after !== undefined && isOpen(after)) expect(after.ownerKey).not.toBe(key);
};

const madeUp = '2AB-3CD-4EF';

/** 15: for whoever is kept out it is on no list, in no search, and its name is as good as a made-up one. */
export const everybodyLooks = async (real: Real): Promise<void> => {
  for (const pair of real.memory.excluded) {
    const [reference = '', key = ''] = pair.split(' ');
    for (const input of [{ view: 'all' }, { view: 'open' }, { search: reference }]) {
      const { value } = await asked(real, key, 'list-incidents', input);
      expect(JSON.stringify(value ?? '')).not.toContain(reference);
    }
    const none = await asked(real, key, 'open-incident', { incident: madeUp });
    expect(await asked(real, key, 'open-incident', { incident: reference })).toEqual(none);
  }
};
