// The trail: gapless and chained, so that a change of any word shows (invariant 14).
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { auditActions, beforeTheFirst, chainText, entryAfter } from '#core/domain/trail/audit.ts';
import type { AuditAction, AuditDraft, AuditEntry } from '#core/domain/trail/audit.ts';
import { addMinutes, instantAt } from '#core/domain/time/instant.ts';
import { night } from '../support/sample.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const draft: AuditDraft = {
  reference: '7KQ-4M2-XCA',
  at: night,
  action: 'note-added',
  actor: 'Dev Okafor',
  actorKey: 'dev',
  detail: 'Called her back',
  shared: false,
};
const start = { sequence: 0, hash: beforeTheFirst };

test('the first entry is number one and follows sixty-four noughts', () => {
  expect(beforeTheFirst).toMatch(/^0{64}$/);
  expect(entryAfter(draft, start, digest)).toEqual({
    ...draft,
    sequence: 1,
    key: '7KQ-4M2-XCA/1',
    previousHash: beforeTheFirst,
    hash: digest(chainText(draft, 1, beforeTheFirst)),
  });
});

test('an entry without words has none', () => {
  const { detail: _none, ...silent } = draft;
  expect(entryAfter(silent, start, digest)).not.toHaveProperty('detail');
});

test('words are hashed as the record will hold them', () => {
  const { actor, detail } = entryAfter(
    { ...draft, actor: 'Dev\r\nOkafor', detail: 'One\r\ntwo\u0007 \ud83d' },
    start,
    digest,
  );
  expect([actor, detail]).toEqual(['Dev Okafor', 'One\ntwo\ufffd \ufffd']);
  expect(entryAfter({ ...draft, detail: '' }, start, digest)).not.toHaveProperty('detail');
});

describe('the text that is hashed covers', () => {
  const text = chainText(draft, 2, 'f'.repeat(64));
  const changes: Partial<AuditDraft>[] = [
    { reference: '7KQ-4M2-XCB' },
    { at: addMinutes(night, 1) },
    { action: 'closed' },
    { actor: 'Dev Okafar' },
    { actorKey: 'ruth' },
    { detail: 'Called her back ' },
    { shared: true },
  ];
  test.each(changes)('%j', (change) => {
    expect(chainText({ ...draft, ...change }, 2, 'f'.repeat(64))).not.toBe(text);
  });

  test('every field of an entry', () => {
    expect(changes.flatMap((change) => Object.keys(change)).sort()).toEqual(
      Object.keys(draft).sort(),
    );
  });

  test('whether there are words at all, its number, and the entry before', () => {
    const { detail: _none, ...silent } = draft;
    expect(chainText(silent, 2, 'f'.repeat(64))).not.toBe(text);
    expect(chainText({ ...draft, detail: '' }, 2, 'f')).not.toBe(chainText(silent, 2, 'f'));
    expect(chainText(draft, 3, 'f'.repeat(64))).not.toBe(text);
    expect(chainText(draft, 2, 'e'.repeat(64))).not.toBe(text);
  });

  test('the fields apart from each other: words moved from one to the next show', () => {
    const words = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, words, words, (actor, detail, otherActor, otherDetail) => {
        const same = actor === otherActor && detail === otherDetail;
        const one = chainText({ ...draft, actor, detail }, 1, '');
        const other = chainText({ ...draft, actor: otherActor, detail: otherDetail }, 1, '');
        expect(one === other).toBe(same);
      }),
    );
  });
});

const drafts = fc.array(
  fc.record({
    reference: fc.constant('7KQ-4M2-XCA'),
    at: fc.nat(4_000_000).map((seconds) => instantAt(seconds * 1000)),
    action: fc.constantFrom(...(Object.keys(auditActions) as AuditAction[])),
    actor: fc.string(),
    actorKey: fc.string(),
    detail: fc.string(),
    shared: fc.boolean(),
  }),
  { minLength: 2, maxLength: 12 },
);
const chained = (all: readonly AuditDraft[]): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  for (const each of all) entries.push(entryAfter(each, entries.at(-1) ?? start, digest));
  return entries;
};
const holds = (entries: readonly AuditEntry[]): boolean =>
  entries.every(
    (entry, place) =>
      entry.sequence === place + 1 &&
      entry.previousHash === (entries[place - 1]?.hash ?? beforeTheFirst) &&
      entry.hash === digest(chainText(entry, entry.sequence, entry.previousHash)),
  );

test('a chain is numbered without a gap, with a key for each entry', () => {
  fc.assert(
    fc.property(drafts, (all) => {
      const entries = chained(all);
      expect(holds(entries)).toBe(true);
      expect(new Set(entries.map((entry) => entry.key)).size).toBe(all.length);
    }),
    { numRuns: 30 },
  );
});

test('an entry that was changed, left out or moved breaks it', () => {
  fc.assert(
    fc.property(drafts, fc.nat(), (all, pick) => {
      const entries = chained(all);
      const place = pick % (entries.length - 1);
      const [one, two] = entries.slice(place);
      if (one === undefined || two === undefined) throw new Error('A chain of two or more');
      expect(holds(entries.with(place, { ...one, actor: 'Somebody else!' }))).toBe(false);
      expect(holds(entries.toSpliced(place, 1))).toBe(false);
      expect(holds(entries.with(place, two).with(place + 1, one))).toBe(false);
    }),
    { numRuns: 30 },
  );
});

test('every action has a name that people can read', () => {
  for (const [action, name] of Object.entries(auditActions)) {
    expect(name).toMatch(/^[A-Z][a-z -]+$/);
    expect(name).not.toBe(action);
  }
});
