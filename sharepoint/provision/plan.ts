/** What a list on a site lacks, and what somebody has made of it: a pure comparison. */
import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { ListDefinition } from '#schema/define-list.ts';
import { graphColumns, titleColumn } from '../generate/graph-columns.ts';
import { byHand } from './by-hand.ts';
import type { Difference } from './by-hand.ts';

export interface ColumnStep {
  readonly action: 'add column' | 'widen column' | 'name title' | 'index title';
  readonly column: string;
  readonly detail: string;
  /** The body of the POST or PATCH. */
  readonly body: ColumnDefinition;
  /** What is patched; absent for a new column. */
  readonly id?: string;
}

export interface ListGap {
  readonly steps: readonly ColumnStep[];
  readonly differences: readonly Difference[];
}

const facets = ['text', 'choice', 'dateTime', 'number', 'boolean'] as const;

/** Compares a list with the columns that Graph shows of it. Nothing in the answer takes anything away. */
export const gapOf = (list: ListDefinition, found: readonly ColumnDefinition[]): ListGap => {
  const parts = graphColumns(list).map((wanted) => {
    const there = found.find(({ name }) => name?.toLowerCase() === wanted.name?.toLowerCase());
    return there === undefined ? added(wanted) : compared(wanted, there);
  });
  const all = [titleGap(list, found), ...parts];
  return {
    steps: all.flatMap(({ steps }) => steps),
    differences: all.flatMap(({ differences }) => differences),
  };
};

const none: ListGap = { steps: [], differences: [] };

const added = (wanted: ColumnDefinition): ListGap => ({
  steps: [{ action: 'add column', column: nameOf(wanted), detail: labelOf(wanted), body: wanted }],
  differences: [],
});

const nameOf = (column: ColumnDefinition): string => column.name ?? '';
const labelOf = (column: ColumnDefinition): string => column.displayName ?? '';

/**
 * SharePoint's own title is given its words once, while it is still called Title; its index is a step of its own, which
 * SharePoint may refuse (platform-facts A1 does not say).
 */
const titleGap = (list: ListDefinition, found: readonly ColumnDefinition[]): ListGap => {
  const wanted = titleColumn(list);
  const there = found.find(({ name }) => name === 'Title');
  if (wanted === undefined || there?.id === undefined) return none;
  const isNew = labelOf(there) === 'Title' && labelOf(wanted) !== 'Title';
  const gains = [...gainsOf(wanted, there)];
  const [index, others] = [gains.filter(isIndexing), gains.filter((gain) => !isIndexing(gain))];
  const words: Widening = {
    body: { displayName: labelOf(wanted), description: wanted.description ?? '' },
    reasons: [`called ${labelOf(wanted)}`],
  };
  const id = there.id;
  const step = (action: ColumnStep['action'], parts: readonly Widening[]): ColumnStep[] => {
    const { body, reasons } = together(parts);
    return reasons.length === 0
      ? []
      : [{ action, column: 'Title', detail: reasons.join(', '), body, id }];
  };
  return {
    steps: [
      ...step('name title', isNew ? [words, ...others] : others),
      ...step('index title', index),
    ],
    differences: isNew ? [] : byHand(wanted, there),
  };
};

const isIndexing = ({ body }: Widening): boolean =>
  'indexed' in body || 'enforceUniqueValues' in body;

const compared = (wanted: ColumnDefinition, there: ColumnDefinition): ListGap => {
  const column = nameOf(wanted);
  const [is, should] = [facetOf(there), facetOf(wanted)];
  if (is !== should) {
    const what = `holds ${is ?? 'something else'}, should hold ${should ?? 'nothing'}`;
    return { steps: [], differences: [{ column, what, stopsHub: true }] };
  }
  const { body, reasons } = together(gainsOf(wanted, there));
  const id = there.id;
  const steps: ColumnStep[] =
    reasons.length === 0 || id === undefined
      ? []
      : [{ action: 'widen column', column, detail: reasons.join(', '), body, id }];
  return { steps, differences: byHand(wanted, there) };
};

/** A long text and a line of text share a facet, but one can't become the other. */
const facetOf = (column: ColumnDefinition): string | undefined => {
  const facet = facets.find((each) => column[each] != null);
  return facet === 'text' && column.text?.allowMultipleLines === true ? 'long text' : facet;
};

interface Widening {
  readonly body: ColumnDefinition;
  readonly reasons: readonly string[];
}

const gainsOf = (wanted: ColumnDefinition, there: ColumnDefinition): readonly Widening[] => {
  const parts = [indexGain(wanted, there), uniqueGain(wanted, there), textGain(wanted, there)];
  const more = [choiceGain(wanted, there), emptyGain(wanted, there), helpGain(wanted, there)];
  return [...parts, ...more].filter((part) => part !== undefined);
};

const together = (parts: readonly Widening[]): Widening => ({
  body: Object.assign({}, ...parts.map(({ body }) => body)) as ColumnDefinition,
  reasons: parts.flatMap(({ reasons }) => reasons),
});

type Gain = Widening | undefined;

const indexGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain =>
  wanted.indexed === true && there.indexed !== true
    ? { body: { indexed: true }, reasons: ['index'] }
    : undefined;

const uniqueGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain =>
  wanted.enforceUniqueValues === true && there.enforceUniqueValues !== true
    ? { body: { indexed: true, enforceUniqueValues: true }, reasons: ['no two rows alike'] }
    : undefined;

/** A column of an earlier version that had to be filled in and need not be any more. */
const emptyGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain =>
  wanted.required === false && there.required === true
    ? { body: { required: false }, reasons: ['may be empty'] }
    : undefined;

/** What a column says of itself is added where it says nothing; other words may be the council's own. */
const helpGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain =>
  (wanted.description ?? '') !== '' && (there.description ?? '') === ''
    ? { body: { description: wanted.description ?? '' }, reasons: ['description'] }
    : undefined;

const textGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain => {
  const [should, is] = [wanted.text?.maxLength ?? 0, there.text?.maxLength ?? 255];
  if (wanted.text == null || wanted.text.allowMultipleLines === true || should <= is)
    return undefined;
  return {
    body: { text: wanted.text },
    reasons: [`${String(is)} to ${String(should)} characters`],
  };
};

const choiceGain = (wanted: ColumnDefinition, there: ColumnDefinition): Gain => {
  const [should, is] = [wanted.choice?.choices ?? [], there.choice?.choices ?? []];
  const missing = should.filter((word) => !is.includes(word));
  if (missing.length === 0) return undefined;
  const choices = [...should, ...is.filter((word) => !should.includes(word))];
  return {
    body: { choice: { ...wanted.choice, choices } },
    reasons: [`choice ${missing.join(', ')}`],
  };
};
