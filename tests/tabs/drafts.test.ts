import { expect, test } from '@jest/globals';
import { draftOf } from '../../tabs/client/pages/spoc-desk/incident/drafts.ts';

test('what was typed is kept for its incident and form until it is sent', () => {
  draftOf<string>('7KQ-4M2-XCA', 'note').keep('Rang him.');
  expect(draftOf<string>('7KQ-4M2-XCA', 'note').read()).toBe('Rang him.');
  expect(draftOf<string>('7KQ-4M2-XCA', 'update').read()).toBeUndefined();
  expect(draftOf<string>('9HT-2PW-RD4', 'note').read()).toBeUndefined();
  draftOf<string>('7KQ-4M2-XCA', 'note').clear();
  expect(draftOf<string>('7KQ-4M2-XCA', 'note').read()).toBeUndefined();
});
