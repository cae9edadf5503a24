/** Words for a record that somebody has changed by hand in SharePoint. */

export const handEdits = {
  title: 'Changed by hand in SharePoint',
  text: 'Somebody changed this record outside the hub. Ask them why. Level, status and owner are put right by the hub; other changes stay until they are put back.',
  table: 'What was changed',
  columns: { column: 'What', was: 'Was', is: 'Is', who: 'Who and when' },
  nothing: 'Nothing',
  line: (column: string, was: string, is: string): string =>
    `${column}\nWas: ${was === '' ? 'nothing' : was}\nIs: ${is === '' ? 'nothing' : is}`,
  whoAndWhen: (who: string, moment: string): string => `${who}, ${moment}`,
  putBack: 'Put back',
  putBackHint: 'The record is written again as the hub had it. SharePoint keeps the other version.',
  putBackDone: (columns: readonly string[]): string =>
    columns.length === 0 ? 'Nothing was left to put back.' : `Put back: ${columns.join(', ')}.`,
};
