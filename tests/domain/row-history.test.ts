// The versions of a row: what people changed by hand, what the hub wrote, and how the trail says it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exclusionDetail, reasonIn } from '#core/domain/incidents/exclusion.ts';
import { receivedWith, saidOnReceipt } from '#core/domain/incidents/received-entry.ts';
import { rowEditDetail, rowEditIn } from '#core/domain/incidents/row-edit.ts';
import {
  asTheHubWrote,
  changesBetween,
  columnWords,
  handWrittenIn,
  valueWords,
} from '#core/domain/incidents/row-history.ts';
import type { RowValues, RowVersion } from '#core/domain/incidents/row-history.ts';
import { night } from '../support/sample.ts';

const version = (n: number, own: boolean, values: RowValues): RowVersion => ({
  version: `${String(n)}.0`,
  at: night,
  own,
  by: own ? 'The hub' : 'Tomos Reed',
  values,
});

describe('what was changed by hand', () => {
  const first = version(1, true, { what: 'A threat', ward: 'Marlowe' });

  test('is each version that somebody else wrote, with the columns that differ', () => {
    const versions = [
      first,
      version(2, false, { what: 'Nothing', ward: 'Marlowe' }),
      version(3, true, { what: 'Nothing', ward: 'Marlowe', owner: 'Dev' }),
      version(4, false, { what: 'Nothing', owner: 'Dev' }),
    ];
    expect(handWrittenIn(versions).map((each) => [each.version, each.changes])).toEqual([
      ['2.0', [{ key: 'what', was: 'A threat', is: 'Nothing' }]],
      ['4.0', [{ key: 'ward', was: 'Marlowe', is: undefined }]],
    ]);
  });

  test('is nothing where nothing differs, in line ends neither', () => {
    const lines = version(1, true, { what: 'one\ntwo' });
    expect(handWrittenIn([lines, version(2, false, { what: 'one\r\ntwo' })])).toEqual([]);
    expect(handWrittenIn([first, version(2, false, first.values)])).toEqual([]);
  });

  test('is not known where SharePoint has kept that version alone; an old one has been said', () => {
    const alone = version(7, false, { what: 'Nothing' });
    expect(handWrittenIn([alone]).map(({ changes }) => changes)).toEqual([[]]);
    expect(handWrittenIn([alone, version(8, true, { what: 'Nothing', owner: 'Dev' })])).toEqual([]);
  });

  test('is left out of what the hub wrote, whatever came between', () => {
    const versions = [
      first,
      version(2, false, { what: 'Nothing', ward: 'Marlowe' }),
      version(3, true, { what: 'Nothing', ward: 'Marlowe', owner: 'Dev' }),
      version(4, false, { what: 'Nothing', owner: 'Somebody' }),
      version(5, true, { what: 'Nothing' }),
    ];
    expect(asTheHubWrote(versions)).toEqual({ what: 'A threat', ward: 'Marlowe' });
    expect(asTheHubWrote(versions.slice(0, 4))).toEqual({
      what: 'A threat',
      ward: 'Marlowe',
      owner: 'Dev',
    });
    expect(asTheHubWrote([])).toEqual({});
  });

  test('put back, gives the row as the hub wrote it', () => {
    const values = fc.dictionary(
      fc.constantFrom('what', 'ward', 'owner'),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), values), { minLength: 1 }), (written) => {
        const versions = written.map(([own, row], n) => version(n + 1, own || n === 0, { ...row }));
        const wanted = asTheHubWrote(versions);
        const now = versions.at(-1)?.values ?? {};
        const after = { ...now } as Record<string, unknown>;
        for (const { key, is } of changesBetween(now, wanted)) {
          if (is === undefined) Reflect.deleteProperty(after, key);
          else after[key] = is;
        }
        expect(changesBetween(after as RowValues, wanted)).toEqual([]);
      }),
    );
  });
});

test('columns and values are named as people see them in SharePoint', () => {
  expect([columnWords('ward'), columnWords('no-such')]).toEqual(['Ward', 'no-such']);
  expect(valueWords('level', 'critical')).toBe('Critical');
  expect([valueWords('open', true), valueWords('open', false)]).toEqual(['Yes', 'No']);
  expect([valueWords('cycle', 3), valueWords('ward', undefined)]).toEqual(['3', '']);
});

describe('the detail of an entry', () => {
  test('says an edit so that it can be read again', () => {
    const text = fc.string().filter((each) => !each.includes('\n'));
    fc.assert(
      fc.property(text, text, fc.string(), (column, was, is) => {
        const edit = { at: night, column, was, is };
        expect(rowEditIn(rowEditDetail(edit))).toEqual(edit);
      }),
    );
    expect(rowEditIn('A note')).toBeUndefined();
    expect(rowEditIn(undefined)).toBeUndefined();
  });

  test('fits into the column of the trail, however long the words were', () => {
    const long = 'x'.repeat(63_999);
    const detail = rowEditDetail({ at: night, column: 'What', was: long, is: long });
    expect(detail.length).toBeLessThan(60_000);
  });

  test('says an exclusion and its reason', () => {
    expect(reasonIn(exclusionDetail('Dev Okafor', 'His sister: the suspect'))).toBe(
      'His sister: the suspect',
    );
    expect(reasonIn(undefined)).toBeUndefined();
  });

  test('says of the receipt what it says of the report, and behind it who was alerted', () => {
    const received = {
      reference: 'A',
      at: night,
      action: 'report-received',
      actor: 'Cllr',
      actorKey: 'c',
      detail: 'Provisional level critical: a weapon.',
      shared: false,
    } as const;
    const alert = { ...received, action: 'alert-sent', detail: 'Dev, Teams' } as const;
    const entry = receivedWith(received, [alert, alert]);
    expect(entry.detail).toBe(`${received.detail}\nAlerted: Dev, Teams; Dev, Teams`);
    expect(saidOnReceipt(entry.detail ?? '')).toBe(received.detail);
    expect(receivedWith(received, [])).toBe(received);
  });
});
