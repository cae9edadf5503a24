import type { Translated } from '../../language.ts';
import type { handEdits as english } from '../en/desk-hand-edits.ts';

export const handEdits: Translated<typeof english> = {
  title: 'Newidiwyd â llaw yn SharePoint',
  text: 'Mae rhywun wedi newid y cofnod hwn y tu allan i’r hwb. Gofynnwch pam. Mae’r hwb yn cywiro lefel, statws a pherchennog; mae newidiadau eraill yn aros nes eu rhoi’n ôl.',
  table: 'Yr hyn a newidiwyd',
  columns: { column: 'Beth', was: 'Oedd', is: 'Mae', who: 'Pwy a phryd' },
  nothing: 'Dim',
  line: (column, was, is) =>
    `${column}\nOedd: ${was === '' ? 'dim' : was}\nMae: ${is === '' ? 'dim' : is}`,
  whoAndWhen: (who, moment) => `${who}, ${moment}`,
  putBack: 'Rhoi’n ôl',
  putBackHint:
    'Ysgrifennir y cofnod eto fel yr oedd gan yr hwb. Mae SharePoint yn cadw’r fersiwn arall.',
  putBackDone: (columns) =>
    columns.length === 0
      ? 'Nid oedd dim ar ôl i’w roi’n ôl.'
      : `Rhoddwyd yn ôl: ${columns.join(', ')}.`,
};
