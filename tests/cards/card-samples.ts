/** Awkward and ordinary data of which every card is drawn. */
import type { Report } from '../../teams-app/domain/incidents/report.ts';
import { chatWords } from '../../teams-app/domain/words/chat.ts';
import { at, everybody, incident, marged, night } from '../support/sample.ts';

const english = chatWords('en');

export const words = english;
export const dutyPhone = '01632 960123';
export const now = at('2026-12-28T23:41:00.000Z');

export const reportData = {
  submission: 'submission-1',
  drawnAt: night,
  mark: 'mark-1',
  dutyPhone,
  ward: 'Marlowe',
  people: everybody.map(({ key, name }) => ({ key, name })),
};

export const report: Report = {
  what: 'Voicemail from withheld number: ‘I know you leave the back gate open.’ Kids asleep.',
  afraidNow: 'yes',
  about: 'nobody',
  where: 'At home, 4 Quay Street',
};

/** Scenario 11 of domain.md, and what else a card could trip over. */
export const hostile = [
  '=HYPERLINK("http://x.test","pay") <script>alert(1)</script> <b>b</b> &amp;',
  '**bold** _it_ [a](http://x.test) `code` # not a heading',
  '- not a list',
  '1. not a list either',
  '🔪🏠 👨‍👩‍👧 Siân Ŵyn-O’Hanlon Llŷn',
  '\u202eturned round\u202c أعرف أين تسكن',
  '{{DATE(2017-02-14T06:08:39Z)}} {{TIME(2017-02-14T06:08:39Z)}} ${title}',
  '\ud83d\u0000\t"quotes" \\backslash',
].join('\n');

export const taken = {
  ...incident(),
  status: 'acknowledged' as const,
  owner: marged.name,
  ownerKey: marged.key,
  acknowledgedAt: at('2026-12-28T23:52:00.000Z'),
  version: 2,
};
export const closed = {
  ...taken,
  status: 'closed' as const,
  closedAt: at('2026-12-30T10:00:00.000Z'),
};

export const later = at('2026-12-28T23:59:00.000Z');
export const alertContext = {
  now,
  deskLink: 'https://teams.microsoft.com/l/entity/app/desk',
  report,
};
export const standing = { reader: 'dev', now, deskLink: alertContext.deskLink };
export const target = { incident: incident().reference, version: 2 };
export const bare = { dutyPhone, now };
