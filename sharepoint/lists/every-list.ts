/** Every list that the hub provisions. A new list is one file and one line here. */
import type { ListDefinition } from '#schema/define-list.ts';
import { audit } from './audit.ts';
import { checkIns } from './check-ins.ts';
import { contacts } from './contacts.ts';
import { duty } from './duty.ts';
import { evidence } from './evidence.ts';
import { incidents } from './incidents.ts';
import { keptLists } from './kept-lists.ts';
import { ladders } from './ladders.ts';
import { people } from './people.ts';
import { settings } from './settings.ts';
import { updates } from './updates.ts';

export const everyList: readonly ListDefinition[] = [
  incidents,
  people,
  duty,
  ladders,
  contacts,
  settings,
  updates,
  evidence,
  checkIns,
  audit,
  ...keptLists,
];
