import { expect, test } from '@jest/globals';
import { areChanged } from '../../tabs/client/pages/spoc-desk/incident/changed-words.ts';
import { at } from '../support/sample.ts';

const edit = (column: string, was: string, is: string) => ({
  at: at('2026-12-28T23:40:00Z'),
  by: 'Marged Ellis',
  column,
  was,
  is,
});
const first = edit('What happened?', 'He has a knife', 'Nothing');

test('words as somebody left them are not the councillor’s', () => {
  expect(areChanged({ what: 'Nothing' }, [first])).toBe(true);
  const second = edit('What happened?', 'Nothing', 'Not much');
  expect(areChanged({ what: 'Not much' }, [first, second, edit('Ward', 'A', 'B')])).toBe(true);
});

test('words that were put back are, and so are those that nobody touched', () => {
  expect(areChanged({ what: 'He has a knife' }, [first])).toBe(false);
  expect(areChanged({ what: 'He has a knife' }, [edit('Ward', 'A', 'B')])).toBe(false);
  expect(areChanged({ what: 'He has a knife' }, [])).toBe(false);
  expect(areChanged(undefined, [first])).toBe(false);
});

test('very long words are known by their beginning', () => {
  const long = 'a'.repeat(20_000);
  expect(areChanged({ what: `${long}b` }, [edit('What happened?', 'x', `${long}…`)])).toBe(true);
  expect(areChanged({ what: 'b' }, [edit('What happened?', 'x', `${long}…`)])).toBe(false);
});
