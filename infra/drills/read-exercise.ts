/** Reads an exercise from YAML; refuses unknown keys and wrong values by name and line. */
import { LineCounter, parseDocument, isMap, isSeq, isScalar } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { startOf } from './moments.ts';
import type {
  Deed,
  Exercise,
  ExercisePerson,
  ExerciseTurn,
  Expectation,
  RefusedKind,
  Step,
} from './exercise.ts';

/** What is wrong with an exercise, with its line. */
export class WrongExercise extends Error {
  override readonly name = 'WrongExercise';
}

type Fields = Readonly<Record<string, unknown>>;

const keysOf = {
  file: ['drill', 'council', 'start', 'people', 'duty', 'steps', 'expect'],
  person: ['name', 'roles', 'ward', 'phone', 'callPhone', 'email', 'language'],
  turn: ['from', 'to', 'lead', 'deputy'],
  step: [
    'at',
    'who',
    'does',
    'with',
    'as',
    'incident',
    'refused',
    'hides',
    'delivered',
    'fault',
    'crash',
    'edit-list',
    'until',
    'asleep-until',
    'for',
  ],
  expectation: [
    'at',
    'who',
    'gets',
    'channel',
    'incident',
    'never',
    'has',
    'list',
    'rows',
    'where',
  ],
} as const;

const refusals: readonly RefusedKind[] = [
  'invalid',
  'forbidden',
  'not-found',
  'too-late',
  'conflict',
  'unavailable',
];

class ExerciseReader {
  readonly lines = new LineCounter();
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }

  wrong(node: Node | null | undefined, sentence: string): never {
    const line = node?.range ? this.lines.linePos(node.range[0]).line : 1;
    throw new WrongExercise(`${this.file}:${String(line)}: ${sentence}`);
  }

  map(node: unknown, what: string, known: readonly string[] | undefined): YAMLMap {
    if (!isMap(node)) return this.wrong(node as Node, `${what} must be written as "key: value"`);
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (known !== undefined && !known.includes(name))
        this.wrong(key as Node, `"${name}" is not known here. Known: ${known.join(', ')}`);
    }
    return node;
  }

  fields(node: unknown, what: string, known: readonly string[] | undefined): Fields {
    return this.map(node, what, known).toJSON() as Fields;
  }

  each(node: unknown, what: string): readonly Node[] {
    if (node === undefined || node === null) return [];
    if (!isSeq(node)) return this.wrong(node as Node, `${what} must be a list`);
    return node.items as Node[];
  }

  text(node: Node, fields: Fields, key: string): string {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return value;
    return this.wrong(node, `"${key}" is missing or not a text`);
  }
}

/** YAML gives texts, numbers and yes or no; a map or a list in such a place counts as nothing. */
const textOrNothing = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

const list = (value: unknown): string[] => {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map((each) => String(each));
};

const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]: string });

const readPerson = (reader: ExerciseReader, node: unknown): ExercisePerson => {
  const fields = reader.fields(node, 'A person', keysOf.person);
  return {
    name: reader.text(node as Node, fields, 'name'),
    roles: list(fields['roles']),
    ...given('ward', textOrNothing(fields['ward'])),
    ...given('phone', textOrNothing(fields['phone'])),
    ...given('callPhone', textOrNothing(fields['callPhone'])),
    ...given('email', textOrNothing(fields['email'])),
    ...(fields['language'] === 'cy' ? { language: 'cy' as const } : {}),
  };
};

const readTurn = (reader: ExerciseReader, node: Node): ExerciseTurn => {
  const fields = reader.fields(node, 'A turn of duty', keysOf.turn);
  const text = (key: string): string => reader.text(node, fields, key);
  return { from: text('from'), to: text('to'), lead: text('lead'), deputy: text('deputy') };
};

const readDeed = (reader: ExerciseReader, node: Node, fields: Fields): Deed => {
  const refused = textOrNothing(fields['refused']);
  const kind = refusals.find((each) => each === refused);
  if (refused !== undefined && kind === undefined)
    reader.wrong(node, `"refused" must be one of ${refusals.join(', ')}`);
  return {
    kind: 'deed',
    at: textOrNothing(fields['at']),
    who: reader.text(node, fields, 'who'),
    does: reader.text(node, fields, 'does'),
    with: (fields['with'] ?? {}) as Fields,
    delivered: typeof fields['delivered'] === 'number' ? fields['delivered'] : 1,
    ...given('as', textOrNothing(fields['as'])),
    ...given('incident', textOrNothing(fields['incident'])),
    ...given('hides', textOrNothing(fields['hides'])),
    ...(kind === undefined ? {} : { refused: kind }),
  };
};

const readStep = (reader: ExerciseReader, node: Node): Step => {
  if (isScalar(node) && node.value === 'crash')
    return { kind: 'crash', at: undefined, losesStore: false };
  const fields = reader.fields(node, 'A step', keysOf.step);
  const at = textOrNothing(fields['at']);
  if (fields['does'] !== undefined) return readDeed(reader, node, fields);
  if (fields['until'] !== undefined) return { kind: 'until', at: textOrNothing(fields['until']) };
  if (fields['asleep-until'] !== undefined)
    return { kind: 'asleep', at, until: reader.text(node, fields, 'asleep-until') };
  if (fields['crash'] !== undefined || fields['fault'] === 'crash')
    return { kind: 'crash', at, losesStore: fields['crash'] === 'lose-store' };
  if (fields['edit-list'] !== undefined) {
    const edit = fields['edit-list'] as Fields;
    const part = (key: string): Fields => (edit[key] ?? {}) as Fields;
    return {
      kind: 'edit-list',
      at,
      list: String(edit['list']),
      where: part('where'),
      set: part('set'),
    };
  }
  const { fault } = fields;
  if (typeof fault === 'object' && fault !== null)
    return {
      kind: 'fault',
      at,
      fault: { ...given('for', textOrNothing(fields['for'])), ...fault },
    };
  return reader.wrong(node, 'a step needs does, fault, crash, edit-list, asleep-until or until');
};

const readExpectation = (reader: ExerciseReader, node: Node): Expectation => {
  const source = reader.fields(node, 'An expectation', keysOf.expectation);
  const incident = given('incident', textOrNothing(source['incident']));
  const who = list(source['who']);
  if (source['gets'] !== undefined)
    return {
      kind: 'gets',
      at: reader.text(node, source, 'at'),
      who,
      gets: reader.text(node, source, 'gets'),
      ...incident,
      ...given('channel', textOrNothing(source['channel'])),
      source,
    };
  if (source['never'] !== undefined)
    return { kind: 'never', never: reader.text(node, source, 'never'), who, ...incident, source };
  if (source['has'] !== undefined)
    return {
      kind: 'has',
      incident: reader.text(node, source, 'incident'),
      has: source['has'] as Fields,
      source,
    };
  if (source['list'] !== undefined)
    return {
      kind: 'list',
      list: reader.text(node, source, 'list'),
      rows: Number(source['rows']),
      where: (source['where'] ?? {}) as Fields,
      source,
    };
  return reader.wrong(node, 'an expectation needs gets, never, has or list');
};

/** The exercise in a YAML text. Throws WrongExercise with the file's name and the line. */
export const readExercise = (file: string, text: string): Exercise => {
  const reader = new ExerciseReader(file);
  const document = parseDocument(text, { lineCounter: reader.lines });
  const fault = document.errors[0];
  if (fault !== undefined) throw new WrongExercise(`${file}: ${fault.message}`);
  const root = reader.map(document.contents, 'An exercise', keysOf.file);
  const people = root.get('people', true);
  const persons = people === undefined ? [] : reader.map(people, 'people', undefined).items;
  const top = root.toJSON() as Fields;
  const startsAt = startOf(textOrNothing(top['start']) ?? '');
  return {
    drill: textOrNothing(top['drill']) ?? file,
    council: Object.fromEntries(
      Object.entries((top['council'] ?? {}) as Fields).map(([key, value]) => [key, String(value)]),
    ),
    start:
      startsAt ??
      reader.wrong(
        root.get('start', true),
        '"start" must be a day and time such as 2026-12-28T23:40',
      ),
    people: Object.fromEntries(
      persons.map(({ key, value }) => [
        String((key as { value: unknown }).value),
        readPerson(reader, value),
      ]),
    ),
    duty: reader.each(root.get('duty', true), 'duty').map((node) => readTurn(reader, node)),
    steps: reader.each(root.get('steps', true), 'steps').map((node) => readStep(reader, node)),
    expect: reader
      .each(root.get('expect', true), 'expect')
      .map((node) => readExpectation(reader, node)),
  };
};
