/** How SharePoint draws moments and sizes: what is late, how long it has been, when it was last looked at. */
import { icon, isEither, lateClasses, row } from './formatter.ts';
import type { Formatter } from './formatter.ts';

const nowrap = { 'white-space': 'nowrap' };
const plainClasses = 'ms-fontColor-neutralPrimary';
const isSet = 'Number(@currentField) > 0';

/** The moment with a word before it and a sign where `isLate` holds; `otherwise` where there is none. */
const warnedDate = (isLate: string, word: string, otherwise: string): Formatter =>
  row(
    [
      icon('Warning', isLate),
      {
        elmType: 'span',
        txtContent: `=if(${isSet}, if(${isLate}, '${word}: ', '') + toLocaleString(@currentField), '${otherwise}')`,
      },
    ],
    nowrap,
    `=if(${isLate}, '${lateClasses}', '${plainClasses}')`,
  );

/** "Overdue: 28/12/2026, 23:40" once the moment has passed; nothing where nothing is due. */
export const dueDate = warnedDate(`(${isSet} && @currentField < @now)`, 'Overdue', '');

const halfYear = 183 * 24 * 60 * 60 * 1_000;

/** "Check again: 03/02/2026, 10:00" after half a year; "Never checked" where it never was. */
export const checkedDate = warnedDate(
  `if(${isSet}, Number(@now) - Number(@currentField) > ${String(halfYear)}, true)`,
  'Check again',
  'Never checked',
);

const minutes = 'floor((Number(@now) - Number(@currentField)) / 60000)';
const counted = (number: string, one: string, more: string): string =>
  `if(${number} == 1, '1 ${one}', toString(${number}) + ' ${more}')`;

/** Minutes up to an hour, hours up to two days, then days. */
const age = `if(${minutes} < 60, ${counted(minutes, 'minute', 'minutes')}, if(${minutes} < 2880, ${counted(
  `floor(${minutes} / 60)`,
  'hour',
  'hours',
)}, ${counted(`floor(${minutes} / 1440)`, 'day', 'days')}))`;

/** The bar is full after two weeks, and shows from the first minute. */
const fullMinutes = 14 * 24 * 60;
const width = `=if(${minutes} > ${String(fullMinutes)}, '100%', toString(4 + floor(${minutes} * 96 / ${String(fullMinutes)})) + '%')`;

const bar: Formatter = {
  elmType: 'div',
  attributes: { class: 'ms-bgColor-neutralLight ms-borderColor-neutralSecondary' },
  style: {
    width: '56px',
    height: '8px',
    'box-sizing': 'border-box',
    'border-width': '1px',
    'border-style': 'solid',
    'border-radius': '4px',
    overflow: 'hidden',
    'margin-right': '6px',
  },
  children: [
    {
      elmType: 'div',
      attributes: { class: 'ms-bgColor-themePrimary' },
      style: { width, height: '8px' },
    },
  ],
};

/**
 * The moment, and under it for how long it has been as a bar with words, until the other column holds
 * `words`. A view that does not show that column shows the moment alone: SharePoint gives a formatter
 * only the columns of its view.
 */
export const ageBar = (stop: { readonly column: string; readonly words: string }): Formatter => {
  const stopped = isEither(stop.column, '', stop.words);
  const words: Formatter = {
    elmType: 'span',
    attributes: { class: 'ms-fontSize-12 ms-fontColor-neutralSecondary' },
    txtContent: `='open ' + ${age}`,
  };
  return row(
    [
      { elmType: 'span', txtContent: '=toLocaleString(@currentField)' },
      {
        elmType: 'div',
        style: {
          display: { operator: '?', operands: [stopped, 'none', 'flex'] },
          'align-items': 'center',
        },
        children: [bar, words],
      },
    ],
    { ...nowrap, 'flex-direction': 'column', 'align-items': 'flex-start' },
  );
};

const mebibyte = 1_048_576;

/** Bytes as people count them: 340 KB, 2.5 MB. */
export const bytes: Formatter = row(
  [
    {
      elmType: 'span',
      txtContent: `=if(Number(@currentField) >= ${String(mebibyte)}, toString(floor(Number(@currentField) * 10 / ${String(mebibyte)}) / 10) + ' MB', toString(ceiling(Number(@currentField) / 1024)) + ' KB')`,
    },
  ],
  { ...nowrap, 'justify-content': 'flex-end' },
);
