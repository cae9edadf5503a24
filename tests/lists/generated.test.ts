/** What is derived from the lists is committed, fresh, and what SharePoint can read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import * as draft04 from 'ajv-draft-04';
import { camlQuery } from '../../sharepoint/generate/caml.ts';
import { formatterOf, rowFormatterOf } from '../../sharepoint/generate/looks.ts';
import { graphColumns } from '../../sharepoint/generate/graph-columns.ts';
import { outputs } from '../../sharepoint/generate/outputs.ts';
import { siteScript } from '../../sharepoint/generate/site-script.ts';
import { everyList } from '../../sharepoint/lists/every-list.ts';
import { incidents } from '../../sharepoint/lists/incidents.ts';
import { people } from '../../sharepoint/lists/people.ts';
import { defineList } from '../../sharepoint/schema/define-list.ts';
import type { ListDefinition } from '../../sharepoint/schema/define-list.ts';
import { bare, flag, text } from '../../sharepoint/schema/fields.ts';
import { publishedSchema } from '../support/published-schemas.ts';

const root = join(import.meta.dirname, '../..');

test('the committed JSON is fresh', () => {
  for (const [path, wanted] of outputs()) {
    if (path.endsWith('.json'))
      expect([path, readFileSync(join(root, path), 'utf8')]).toEqual([path, wanted]);
  }
});

test('a changed list makes other files', () => {
  const list: ListDefinition = { ...people, purpose: { en: 'Other', cy: 'Arall' } };
  const [before, after] = [outputs([people]), outputs([list])];
  expect(after.get('docs/handbook/people.md')).not.toBe(before.get('docs/handbook/people.md'));
  expect(after.get('docs/handbook/people.md')).toContain('Other');
});

test('choices travel as English words, long texts as plain text, and the title is SharePoint’s own', () => {
  const columns = new Map(graphColumns(incidents).map((column) => [column.name, column]));
  expect(columns.has('Title')).toBe(false);
  expect(columns.get('Level')?.choice?.choices).toEqual(['Critical', 'High', 'Moderate', 'Low']);
  expect(columns.get('What')?.text).toMatchObject({ allowMultipleLines: true, textType: 'plain' });
  expect(columns.get('Submission')).toMatchObject({ indexed: true, enforceUniqueValues: true });
  expect([...columns.values()].filter(({ readOnly, hidden }) => readOnly ?? hidden)).toEqual([]);
});

test('a person added by hand starts in post, in English', () => {
  const columns = new Map(graphColumns(people).map((column) => [column.name, column]));
  expect(columns.get('Active')?.defaultValue).toEqual({ value: '1' });
  expect(columns.get('Language')?.defaultValue).toEqual({ value: 'English' });
});

test('conditions become CAML, joined two by two, with their words escaped', () => {
  const list = defineList({
    name: 'Trial',
    title: { en: 'Trial', cy: 'Prawf' },
    purpose: { en: 'Trial', cy: 'Prawf' },
    site: 'register',
    editedBy: 'hub',
    fields: {
      title: text({ label: { en: 'Title', cy: 'Teitl' }, maxLength: 20, indexed: true }),
      open: flag({ label: { en: 'Open', cy: 'Ar agor' } }),
    },
    views: [
      {
        name: 'All',
        columns: ['title'],
        where: [
          { column: 'title', is: 'equal', value: 'R&D <b>' },
          { column: 'open', is: 'equal', value: true },
          { column: 'title', is: 'not-empty' },
        ],
      },
    ],
  });
  expect(list.views.map((view) => camlQuery(list, view))).toEqual([
    '<Where><And><Eq><FieldRef Name="Title"/><Value Type="Text">R&amp;D &lt;b&gt;</Value></Eq>' +
      '<And><Eq><FieldRef Name="Open"/><Value Type="Boolean">1</Value></Eq>' +
      '<IsNotNull><FieldRef Name="Title"/></IsNotNull></And></And></Where>',
  ]);
});

test('every look says its words, so that colour is never alone', () => {
  const looks = everyList.flatMap((list) =>
    Object.values(list.fields).flatMap((field) => formatterOf(list, bare(field)) ?? []),
  );
  expect(looks.length).toBeGreaterThanOrEqual(9);
  for (const look of looks)
    expect(JSON.stringify(look)).toMatch(/"txtContent":"[^"]*@currentField/);
});

const Ajv04 = draft04.default as unknown as typeof Ajv;

const schemas = publishedSchema('sharepoint');

(schemas === undefined ? describe.skip : describe)('held against the published schemas', () => {
  const read = (file: string): object =>
    JSON.parse(readFileSync(join(schemas ?? '', file), 'utf8')) as object;

  test.each(everyList.map((list): [string, ListDefinition] => [list.name, list]))(
    'site script of %s',
    (_name, list) => {
      const draft06 = JSON.parse(
        readFileSync(join(root, 'node_modules/ajv/dist/refs/json-schema-draft-06.json'), 'utf8'),
      ) as object;
      for (const file of [
        'site-script.schema.20180805.json',
        'site-script.sp-site-designs-studio-2020.json',
      ]) {
        const ajv = new Ajv({ strict: false, allErrors: true });
        ajv.addMetaSchema(draft06);
        const validate = ajv.compile(read(file));
        expect([file, validate(siteScript(list)), validate.errors]).toEqual([file, true, null]);
      }
    },
  );

  test('view formatting', () => {
    const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
    const columns = read('column-formatting.pnp-sp-dev-solutions.json');
    ajv.addSchema(columns, 'http://columnformatting.sharepointpnp.com/columnFormattingSchema.json');
    const validate = ajv.compile(read('view-formatting.pnp.json'));
    const formatters = everyList.flatMap((list) =>
      list.views.flatMap((view) => rowFormatterOf(list, view) ?? []),
    );
    expect(formatters).toHaveLength(2);
    for (const formatter of formatters)
      expect([validate(formatter), validate.errors]).toEqual([true, null]);
  });

  test('column formatting', () => {
    const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
    const validate = ajv.compile(read('column-formatting.pnp-sp-dev-solutions.json'));
    for (const list of everyList) {
      for (const field of Object.values(list.fields).map(bare)) {
        const formatter = formatterOf(list, field);
        if (formatter === undefined) continue;
        expect([field.look, validate(formatter), validate.errors]).toEqual([
          field.look,
          true,
          null,
        ]);
      }
    }
  });
});
