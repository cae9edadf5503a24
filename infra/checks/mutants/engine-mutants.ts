/** Mistakes of the engine that a toy model of it caught, and those that others have made (the sources are in docs/proof.md). */
import { model } from './mutant.ts';
import type { Edit, Mutant } from './mutant.ts';

const claims = 'teams-app/promises/claims.ts';
const queue = 'teams-app/promises/notice-queue.ts';
const deliver = 'teams-app/engine/deliver.ts';
const climb = 'teams-app/engine/climb.ts';
const rungs = 'teams-app/engine/rungs.ts';
const standing = 'teams-app/domain/incidents/standing.ts';

const claimedByNobody =
  "row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', claim.now)]),\n    )\n    .orderBy('urgent', 'desc')";
const takenInBetween =
  "    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))\n    .returningAll()\n    .execute();\n  return rows.sort(byTurn);";
const heldByUs =
  "    row?.stands === 'planned' &&\n    row.claimed_by === sweeper &&\n    row.claimed_until !== null &&\n    row.claimed_until >= until;";

/** Everybody takes what is planned, whoever holds it. */
const noClaims: readonly Edit[] = [
  {
    file: claims,
    find: claimedByNobody,
    put: "row('key', 'is not', null),\n    )\n    .orderBy('urgent', 'desc')",
  },
  {
    file: claims,
    find: takenInBetween,
    put: '    .returningAll()\n    .execute();\n  return rows.sort(byTurn);',
  },
  { file: queue, find: heldByUs, put: "    row?.stands === 'planned';" },
];

export const engineMutants: readonly Mutant[] = [
  {
    name: 'a crash in the middle of a send counts as failed',
    breaks: '6',
    tests: model,
    edits: [
      {
        file: claims,
        find: claimedByNobody,
        put: "row('claimed_until', 'is', null),\n    )\n    .orderBy('urgent', 'desc')",
      },
    ],
  },
  {
    name: 'an unknown outcome is never tried again',
    breaks: '6',
    tests: model,
    edits: [
      {
        file: deliver,
        find: "await run.promises.notices.later(notice.key, next, why, 'unknown', entry);",
        put: 'await run.promises.notices.unreachable(notice.key, at, why, entry ?? (next as never));',
      },
    ],
  },
  {
    name: 'alerts are planned only in the sweep that entered the step, after it was written',
    breaks: '5',
    tests: model,
    edits: [
      { file: climb, find: '    notices: alerts,', put: '    notices: [],' },
      {
        file: rungs,
        find: '      owing.push({ incident, planned, seen });',
        put: '      if (incident.rungEnteredAt >= run.now) owing.push({ incident, planned, seen });',
      },
    ],
  },
  {
    name: 'no compare-and-set on the step',
    breaks: '4',
    tests: model,
    edits: [
      {
        file: rungs,
        find: 'done.left = incident.version === seen.version;',
        put: 'done.left = true;',
      },
    ],
  },
  { name: 'no claim on the alert', breaks: '7', tests: model, edits: noClaims },
  {
    name: 'claimed, but not read again under the claim whether it was sent',
    breaks: '7',
    tests: model,
    edits: [{ file: queue, find: heldByUs, put: '    row !== undefined;' }],
  },
  {
    name: 'no last look before the send',
    breaks: '9',
    tests: model,
    edits: [
      {
        file: queue,
        find: 'return isStillOwed({ kind: row.kind, to: row.to_key }, incident)',
        put: 'return isStillOwed({ kind: row.kind, to: row.to_key }, incident) || row.kind === row.kind',
      },
    ],
  },
  {
    name: 'a step that means nobody waits its whole time',
    breaks: '11',
    tests: model,
    edits: [
      {
        file: rungs,
        find: 'for (const incident of suspects)',
        put: 'for (const incident of suspects.slice(0, 0))',
      },
    ],
  },
  {
    name: 'the ladder ends',
    breaks: '12',
    tests: model,
    edits: [
      {
        file: 'teams-app/domain/alerts/ladder.ts',
        find: ': { cycle: at.cycle + 1, rung: ladder.againFrom };',
        put: ': { cycle: at.cycle, rung: at.rung };',
      },
    ],
  },
  {
    name: 'whoever holds a claim that has ended may still write how it went',
    breaks: '6',
    tests: ['tests/promises/notice-queue.test.ts'],
    edits: [
      {
        file: queue,
        find: "    const change = { state: 'unreachable', why, next_at: at, sealed_words: null } as const;\n    return settle(store, key, change, ['planned'],",
        put: "    const change = { state: 'unreachable', why, next_at: at, sealed_words: null } as const;\n    return settle(store, key, change, ['planned', 'sent'],",
      },
    ],
  },
  {
    name: 'the version check of the UPDATE is left out',
    breaks: '4, 8',
    tests: ['tests/promises/compare-and-set.test.ts'],
    edits: [
      {
        file: 'teams-app/promises/incident-rows.ts',
        find: "    .where('version', '=', before.version)\n    .executeTakeFirstOrThrow();\n  if (numUpdatedRows === 0n) throw new Raced();",
        put: '    .executeTakeFirstOrThrow();\n  if (numUpdatedRows === 0n) throw new Raced();',
      },
    ],
  },
  {
    name: 'one bad row ends the sweep: a return where a continue was meant',
    breaks: '3',
    tests: ['tests/engine/ladder.test.ts', 'tests/engine/delivering.test.ts'],
    edits: [
      {
        file: 'teams-app/engine/run.ts',
        find: 'if (!isOfOneItem(problem)) throw problem;',
        put: 'if (isOfOneItem(problem) || reference !== event) throw problem;',
      },
    ],
  },
  {
    name: 'deadlines lie in the memory of the process and not in rows',
    breaks: '3',
    tests: model,
    edits: [
      {
        file: climb,
        find: '/** Looks at every incident that is due',
        put: 'const timers = new WeakMap<object, Set<string>>();\nconst isSet = (run: Run, reference: string): boolean => {\n  const own = timers.get(run.promises) ?? new Set<string>();\n  timers.set(run.promises, own);\n  return own.has(reference) || own.add(reference).size === 0;\n};\n\n/** Looks at every incident that is due',
      },
      {
        file: climb,
        find: 'const due = await run.promises.due(run.now);',
        put: 'const due = (await run.promises.due(run.now)).filter((one) => isSet(run, one));',
      },
    ],
  },
  {
    name: 'a step is left a minute early',
    breaks: '4',
    tests: ['tests/engine/ladder.test.ts'],
    edits: [
      {
        file: standing,
        find: 'return earliest(ends, nightFallsAt) ?? ends;',
        put: 'return addMinutes(earliest(ends, nightFallsAt) ?? ends, -1);',
      },
    ],
  },
  {
    name: 'after an outage the steps follow each other at once',
    breaks: '4',
    tests: ['tests/engine/ladder.test.ts'],
    edits: [
      {
        file: standing,
        find: '...standingAt(incident.ladder, step, calendar, now), rungVersion: version };',
        put: '...standingAt(incident.ladder, step, calendar, incident.rungEndsAt ?? now), rungVersion: version };',
      },
    ],
  },
  {
    name: 'the key of an alert has the time in it',
    breaks: '5',
    tests: model,
    edits: [
      {
        file: 'teams-app/domain/alerts/notices.ts',
        find: 'key: [incident.reference, incident.cycle, incident.rung, person.key, channel].join',
        put: 'key: [incident.reference, incident.cycle, incident.rung, person.key, channel, dueAt].join',
      },
    ],
  },
  {
    name: 'told to wait, it asks again at once',
    breaks: '6',
    tests: ['tests/engine/delivering.test.ts'],
    edits: [
      {
        file: deliver,
        find: 'addSeconds(at, Math.max(1, delivery.seconds))',
        put: 'addSeconds(at, 1)',
      },
    ],
  },
  {
    name: 'taken counts as done: nothing noted for an hour, and nobody asks',
    breaks: '10',
    tests: model,
    edits: [
      {
        file: climb,
        find: 'if (isStalled(incident, run.now)) {',
        put: 'if (isStalled(incident, run.now) && incident.version < 0) {',
      },
    ],
  },
  {
    name: 'the change is written and its entry in the trail is not',
    breaks: '14',
    tests: [
      'tests/promises/durability.test.ts',
      'tests/engine/recording.test.ts',
      'tests/use-cases/acknowledge.test.ts',
    ],
    edits: [
      {
        file: 'teams-app/promises/change.ts',
        find: '  await appendEntries(db, store.seal, change.entries, now);',
        put: '  await appendEntries(db, store.seal, [], now);',
      },
    ],
  },
  {
    name: 'office hours are kept in UTC',
    breaks: '13',
    tests: ['tests/domain/working-time.test.ts'],
    edits: [
      {
        file: 'teams-app/domain/time/working-time.ts',
        find: "const timeZone = 'Europe/London';",
        put: "const timeZone = 'UTC';",
      },
    ],
  },
  {
    name: 'whoever comes on duty is not asked about what nobody has',
    breaks: '13',
    tests: model,
    edits: [
      {
        file: 'teams-app/domain/incidents/incoming.ts',
        find: "if (level !== 'critical' && level !== 'high') return [];",
        put: "if (level !== 'low' || since !== undefined) return [];",
      },
    ],
  },
];
