/** Every card against Microsoft's own schema, and read by the library that Teams draws cards with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { publishedSchema } from '../support/published-schemas.ts';
import { everyCard, valuesOf } from './every-card.ts';

const require = createRequire(import.meta.url);
const file = publishedSchema('adaptivecards/adaptive-card-1.5.0.json');
const cards = Object.entries(everyCard).map(([name, { card }]) => [name, card] as const);

const compile = (): ValidateFunction => {
  if (file === undefined) throw new Error('There is no schema to compile');
  const { id: _, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as object);
  return ajv.compile(schema);
};

const withSchema = file === undefined ? test.skip : test;

withSchema('every card is an Adaptive Card 1.5', () => {
  const validate = compile();
  for (const [name, card] of cards) {
    const { msteams: _, ...standard } = card;
    // Data of a button is the hub's own, so what Teams reads there does not concern the schema.
    expect([name, validate(standard), validate.errors?.slice(0, 3)]).toEqual([
      name,
      true,
      undefined,
    ]);
  }
});

withSchema('the schema refuses what is no card', () => {
  const validate = compile();
  const card = { ...everyCard['report']?.card, body: [{ type: 'Input.Text' }] };
  expect(validate(card)).toBe(false);
});

/** The library tests a language with a regular expression that remembers where it was, so every other card "fails". */
const isKnownMistake = (message: string): boolean => message.endsWith('for property "lang".');

test.each(cards)('%s is read without a complaint', (_name, card) => {
  const library = require('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');
  const context = new library.SerializationContext(library.Versions.v1_5);
  const parsed = new library.AdaptiveCard();
  parsed.parse(card, context);
  const { eventCount } = context;
  const complaints = Array.from({ length: eventCount }, (_, i) => context.getEventAt(i).message);
  expect(complaints.filter((message) => !isKnownMistake(message))).toEqual([]);
  expect(parsed.getItemCount()).toBe(card.body.length);
});

test('what is shown and hidden on a card is there', () => {
  for (const [, card] of cards) {
    const ids = valuesOf(card.body, 'id');
    for (const target of valuesOf(card, 'targetElements').flat()) expect(ids).toContain(target);
  }
});

test('no two inputs of a card share an id', () => {
  for (const [, card] of cards) {
    const ids = valuesOf(card.body, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  }
});
