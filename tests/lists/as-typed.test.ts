/** What a councillor types is filed exactly as typed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import type { IncidentRecord } from '../../teams-app/ports.ts';
import { entriesFor, incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let record: IncidentRecord;
beforeAll(async () => {
  stage = await startRecord();
  record = incidentRecord(stage.graph, recordSettings(stage));
});
afterAll(() => stage.close());

const texts: Readonly<Record<string, string>> = {
  '20,000 characters': 'Y bygythiad. '.repeat(1539).slice(0, 20_000).padEnd(20_000, 'x'),
  emoji: 'He sent 🔪🔪 and 👨‍👩‍👧‍👦 with my address 🏠',
  'Welsh letters': 'Mae rhywun y tu allan i’m tŷ: ŵ Ŷ ŷ Â ê î ô û',
  'right-to-left text': 'قال لي: «سأجدك الليلة» ואז הוא הלך',
  HTML: '<script>alert("x")</script><b>bold</b> &amp; &lt;',
  Markdown: '# Not a heading\n* not a list\n[link](javascript:alert(1)) `code`',
  'a formula': '=HYPERLINK("http://evil.example","Click")',
  quotes: `O'Brien said "it's over" – ''twice''`,
  'several lines': 'one\ntwo\n\n  three, indented\ttab',
};

test.each(Object.keys(texts))('%s', async (name) => {
  const what = texts[name] ?? '';
  const reference = `ABC-DEF-${String(Object.keys(texts).indexOf(name)).padStart(3, '0')}`;
  await record.create(incidentRow(reference, { what, effect: what }), false);
  await record.append(entriesFor(reference, 1, what), false);
  expect(await record.read(reference)).toMatchObject({ what, effect: what });
  expect((await record.trail(reference))[0]?.detail).toBe(what);
  const [item] = (await stage.itemsOf('Incidents')).filter(
    ({ fields }) => fields['Reference'] === reference,
  );
  expect(item?.fields['What']).toBe(what);
});

test('a line of text with line breaks, and signs that no list can hold, are filed and not refused', async () => {
  const row = incidentRow('ABC-DEF-XYZ', {
    where: 'at home\r\nin the garden',
    what: 'bell \u0007, half a letter \ud83d, nothing \u0000 lost',
  });
  await record.create(row, false);
  expect(await record.read(row.reference)).toMatchObject({
    where: 'at home in the garden',
    what: 'bell \ufffd, half a letter \ufffd, nothing \ufffd lost',
  });
});
