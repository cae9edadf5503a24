/** A small list for the cases, made in the register site and taken away afterwards. */
import { randomUUID } from 'node:crypto';
import type { Tenant } from './tenant.ts';

/** What the lists of the cases have. */
const sampleColumns = [
  { name: 'Reference', indexed: true, enforceUniqueValues: true, text: { maxLength: 20 } },
  { name: 'Level', indexed: true, choice: { choices: ['High', 'Low'] } },
  { name: 'Ward', text: {} },
  { name: 'Channels', choice: { choices: ['Email', 'Phone'], displayAs: 'checkBoxes' } },
  { name: 'Lead', indexed: true, personOrGroup: { chooseFromType: 'peopleOnly' } },
];

/** Makes a list that nobody else has. Throws where Graph does not make it. */
export const makeList = async (tenant: Tenant, columns: object[] = sampleColumns) => {
  const lists = `/sites/${tenant.sites.register}/lists`;
  const displayName = `Conformance ${randomUUID().slice(0, 8)}`;
  const { status, body } = await tenant.call('POST', lists, { displayName, columns });
  if (status !== 201) throw new Error(`the list was not made: ${JSON.stringify(body)}`);
  const path = `${lists}/${body.id}`;
  // A new list asks for a title; the rows of the cases have none.
  await tenant.call('PATCH', `${path}/columns/Title`, { required: false });
  return {
    path,
    title: displayName,
    add: async (fields: object) => {
      const made = await tenant.call('POST', `${path}/items`, { fields });
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
      return made.body.id;
    },
    remove: async () => {
      await tenant.call('DELETE', path);
    },
  };
};
