/** What every list must keep to, so that SharePoint takes it and stays quick at any size. */
import { expect, test } from '@jest/globals';
import { everyList } from '../../sharepoint/lists/every-list.ts';
import { columnName } from '../../sharepoint/schema/define-list.ts';
import type { ListDefinition } from '../../sharepoint/schema/define-list.ts';
import { bare } from '../../sharepoint/schema/fields.ts';

const lists = everyList.map((list): [string, ListDefinition] => [list.name, list]);

/** Columns that every SharePoint list has: a second one of that name is given another name. */
const taken =
  `id author editor created modified attachments order guid edit contenttype contenttypeid fileref
  filedirref fileleafref version _uiversion owshiddenversion workflowversion instanceid metainfo
  scopeid uniqueid progid level_ linktitle linktitlenomenu docicon selecttitle permmask syncclientid
  itemchildcount folderchildcount appauthor appeditor compliancetag`.split(/\s+/);

const isIndexed = (list: ListDefinition, key: string): boolean => {
  const field = list.fields[key];
  return field !== undefined && (bare(field).indexed === true || bare(field).unique === true);
};

test.each(lists)('%s: no column takes a name that SharePoint has', (_name, list) => {
  const names = Object.keys(list.fields).map((key) => columnName(key).toLowerCase());
  expect(names.filter((name) => taken.includes(name))).toEqual([]);
  expect(Object.keys(list.fields)).toContain('title');
});

test.each(lists)('%s: no column is named as another with Id behind it', (_name, list) => {
  const names = Object.keys(list.fields).map(columnName);
  expect(names.filter((name) => names.includes(`${name}Id`))).toEqual([]);
});

test.each(lists)('%s: labels differ, for formatting finds a column by its label', (_name, list) => {
  const labels = Object.values(list.fields).map((field) => bare(field).label.en);
  expect(new Set(labels).size).toBe(labels.length);
});

test.each(lists)('%s: at most 20 indexes, none on a long text', (_name, list) => {
  const keys = Object.keys(list.fields).filter((key) => isIndexed(list, key));
  expect(keys.length).toBeLessThanOrEqual(20);
  expect(
    Object.values(list.fields).filter((f) => bare(f).kind === 'note' && bare(f).indexed),
  ).toEqual([]);
});

test.each(lists)('%s: every text fits into SharePoint', (_name, list) => {
  for (const field of Object.values(list.fields).map(bare)) {
    if (field.kind === 'text') expect(field.maxLength).toBeLessThanOrEqual(255);
    if (field.kind === 'note') expect(field.maxLength).toBeLessThanOrEqual(63_999);
  }
});

test.each(lists)('%s: one view opens first, and each view begins with an index', (_name, list) => {
  expect(list.views.filter((view) => view.isDefault)).toHaveLength(1);
  expect(new Set(list.views.map((view) => view.name)).size).toBe(list.views.length);
  for (const view of list.views) {
    const first = view.where?.[0];
    if (first === undefined) continue;
    expect([view.name, first.column, isIndexed(list, first.column)]).toEqual([
      view.name,
      first.column,
      true,
    ]);
    expect(first.is).not.toBe('not-equal');
  }
});

test.each(lists)(
  '%s: every view is put in order by an index, or narrowed by one',
  (_name, list) => {
    for (const view of list.views) {
      const byIndex = [view.where?.[0]?.column, view.orderBy?.[0]?.column, view.groupBy].some(
        (key) => key !== undefined && isIndexed(list, key),
      );
      expect([view.name, byIndex]).toEqual([view.name, true]);
    }
  },
);

test.each(lists)(
  '%s: labels, descriptions and views are there in both languages',
  (_name, list) => {
    for (const words of [list.title, list.purpose]) expect(words.cy).not.toBe(words.en);
    for (const { label, help } of Object.values(list.fields).map(bare)) {
      expect([label.en, label.cy.length > 0]).toEqual([label.en, true]);
      expect([label.en, help?.en]).toEqual([label.en, expect.stringMatching(/^[^a-z].+\.$/)]);
      expect([label.en, help?.cy]).toEqual([label.en, expect.stringMatching(/^[^a-z].+\.$/)]);
      expect(help?.cy).not.toBe(help?.en);
    }
    for (const { name, cy } of list.views) expect([name, cy]).toEqual([name, expect.any(String)]);
  },
);

test.each(lists)('%s: a row that stands out says why in a column of the view', (_name, list) => {
  for (const { name, columns, standsOut } of list.views)
    if (standsOut !== undefined)
      expect([name, columns]).toEqual([name, expect.arrayContaining([standsOut.column])]);
});

test.each(lists)(
  '%s: an age that stops has what stops it in each view that shows it',
  (_n, list) => {
    for (const [key, field] of Object.entries(list.fields)) {
      const { look } = bare(field);
      if (typeof look !== 'object') continue;
      for (const { name, columns, where } of list.views.filter((view) =>
        view.columns.includes(key),
      ))
        if (!JSON.stringify(where).includes('closed'))
          expect([name, columns]).toEqual([name, expect.arrayContaining([look.ageUnless.column])]);
    }
  },
);

/**
 * A register of 100,000 incidents, kept for six years, comes to 46 a day: with ten entries of the trail,
 * three updates and two files each.
 */
const rowsADay: readonly (readonly [string, number])[] = [
  ['Incidents', 46],
  ['Audit', 460],
  ['Updates', 138],
  ['Evidence', 92],
];
const daysOf: Readonly<Record<string, number>> = { quarterEnds: 92, closedMonthEnds: 31 };

test.each(rowsADay)('%s: no view touches 5,000 rows at 100,000 incidents', (name, rows) => {
  const list = everyList.find((each) => each.name === name);
  for (const view of list?.views ?? []) {
    const first = view.where?.[0];
    if (typeof first?.value !== 'object') continue;
    const days = daysOf[first.column] ?? -first.value.daysFromNow;
    expect(days).toBeGreaterThan(0);
    expect([view.name, days * rows < 5_000]).toEqual([view.name, true]);
  }
});

/** Lists that grow without end: a view of all their rows would stop opening at 5,000. */
test.each(['Incidents', 'Audit', 'Updates', 'Evidence'])(
  '%s: no view groups or narrows without an index',
  (name) => {
    const list = everyList.find((each) => each.name === name);
    if (list === undefined) throw new Error(`there is no list ${name}`);
    holdToIndexes(list);
  },
);

const holdToIndexes = (list: ListDefinition): void => {
  expect(list.views.length).toBeGreaterThan(0);
  for (const view of list.views) {
    const byIndex = view.where !== undefined || isIndexed(list, view.orderBy?.[0]?.column ?? '');
    expect([view.name, byIndex]).toEqual([view.name, true]);
    if (view.groupBy !== undefined) expect(view.where).toBeDefined();
  }
};
