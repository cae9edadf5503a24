/** Every word that people read stands in a catalogue, once in each language: none in a page, a card or a handler. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ownWords } from '../../infra/checks/own-words.ts';

const root = join(import.meta.dirname, '../..');

const codeIn = async (folder: string): Promise<string[]> =>
  (await readdir(join(root, folder), { recursive: true }))
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));

test.each(['tabs/client', 'bot'])('%s has no words of its own', async (folder) => {
  const files = await codeIn(folder);
  expect(files.length).toBeGreaterThan(10);
  const found = await Promise.all(
    files.map(async (file) => ownWords(file, await readFile(join(root, file), 'utf8'))),
  );
  expect(found.flat()).toEqual([]);
});

test.each([
  '<p>Nobody is on duty</p>',
  '<Button>Save</Button>',
  "<Button>{'Save'}</Button>",
  '<Button aria-label="Close" />',
  "<Button title={'Close'} />",
  'const words = `Saved at ${time}`;\nconst other = `You have this since ${time}`;',
  "const card = { title: 'Welcome' };",
  "const say = 'Nothing was saved.';",
])('is found: %s', (code) => {
  expect(ownWords('planted.tsx', code).length).toBeGreaterThan(0);
});

test.each([
  '<Button appearance="subtle" icon={<AddRegular />}>{words.save}</Button>',
  "const styles = { margin: '0 auto', border: `1px solid ${colour}` };",
  "throw new RangeError('The list is not there');",
  "hub.log.error('a card could not be updated', problem);",
  "import { x } from 'Some where';",
  "const type = 'Action.Execute';",
])('is none: %s', (code) => {
  expect(ownWords('planted.tsx', code)).toEqual([]);
});
