/** What is asked for in everyday words, and what is told. */
import { expect, test } from '@jest/globals';
import { intentOf } from '../../bot/handlers/intents.ts';

test.each([
  ['report', 'report'],
  ['Report something!', 'report'],
  ['I want to report something', 'report'],
  ['I’d like to report a threat please', 'report'],
  ['I need to make a report', 'report'],
  ['Adrodd', 'report'],
  ['Dw i eisiau adrodd rhywbeth', 'report'],
  ['my reports', 'my-reports'],
  ['Who has my report?', 'my-reports'],
  ['any news?', 'my-reports'],
  ['fy adroddiadau', 'my-reports'],
  ['Who’s on duty?', 'duty'],
  ['on call', 'duty'],
  ['who do i call', 'duty'],
  ['Pwy sydd ar ddyletswydd?', 'duty'],
  ['rhif ffôn', 'duty'],
  ['help', 'help'],
  ['Hello there', 'help'],
  ['cymorth', 'help'],
  ['', 'help'],
  ['👍', 'help'],
  ['Thanks very much', 'thanks'],
  ['Diolch yn fawr', 'thanks'],
  ['Cymraeg', 'welsh'],
  ['Yn Gymraeg, os gwelwch yn dda', 'welsh'],
  ['Speak Welsh please', 'welsh'],
  ['English', 'english'],
  ['yn Saesneg', 'english'],
  ['Adrodd rhywbeth arall', 'report'],
  ['Unrhyw newyddion?', 'my-reports'],
  ['Pwy sydd ar alwad?', 'duty'],
  ['Diolch yn fawr iawn', 'thanks'],
  ['he shouted at me in Welsh', 'words'],
  ['mae e wedi bygwth fy nheulu yn Gymraeg', 'words'],
  ['help me', 'words'],
  ['he threatened to report me to the police', 'words'],
  ['someone is outside my house', 'words'],
  ['I got a phone call with a threat', 'words'],
  ['my report was wrong, he came back', 'words'],
  ['mae rhywun y tu allan i’r tŷ', 'words'],
  ['هددني رجل عند الباب', 'words'],
])('%j is %s', (text, intent) => {
  expect(intentOf(text)).toBe(intent);
});

test('a very long message is judged at once', () => {
  const started = performance.now();
  expect(intentOf('please i want to '.repeat(2_000))).toBe('words');
  expect(performance.now() - started).toBeLessThan(500);
});
