import { expect, test } from '@jest/globals';
import { cardMarkdown } from '../../infra/local-m365/shell/client/chat/card-markdown.ts';
import {
  refreshOf,
  takeRefreshTurn,
} from '../../infra/local-m365/shell/client/chat/card-refresh.ts';
import { outcomeOf } from '../../infra/local-m365/shell/client/chat/invoke-answer.ts';
import { addressOf, placeOf } from '../../infra/local-m365/shell/client/route.ts';
import { deepLinkOf } from '../../infra/local-m365/shell/client/tab/deep-link.ts';
import { listAddressOf } from '../../infra/local-m365/shell/client/sharepoint/list-address.ts';
import { sizeText } from '../../infra/local-m365/shell/client/file-size.ts';
import {
  clockTime,
  dayName,
  fieldValue,
  momentOf,
  shortWhen,
} from '../../infra/local-m365/shell/client/times.ts';

test.each([
  ['Call **999** _now_', 'Call <strong>999</strong> <em>now</em>'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['\\*\\*not bold\\*\\* \\<b\\>', '**not bold** &lt;b&gt;'],
  ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
  ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
  ['3. three', '<ol start="3"><li>three</li></ol>'],
  ['a\nb', 'a<br>b'],
  ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
  [
    '[x](https://a.example/"onclick=1)',
    '<a href="https://a.example/&quot;onclick=1" target="_blank" rel="noopener noreferrer">x</a>',
  ],
  [
    '[07700 900101](tel:07700900101)',
    '<a href="tel:07700900101" target="_blank" rel="noopener noreferrer">07700 900101</a>',
  ],
])('card text %p is shown as %p', (written, shown) => {
  expect(cardMarkdown(written)).toBe(shown);
});

test('no text of any kind gets a tag of its own into a card', () => {
  const hostile = [
    '<script>',
    '</div>',
    '\ue005b\ue005',
    '[<b>](https://x.example/<b>)',
    '**<i>**',
    '`<u>`',
  ];
  for (const text of hostile) {
    expect(cardMarkdown(text).replace(/<\/?(a|strong|em|br|ul|ol|li)\b[^<>]*>/g, '')).not.toMatch(
      /[<>]/,
    );
  }
});

test('a card refreshes itself for whom it names, or for everybody in a personal chat', () => {
  const action = { type: 'Action.Execute', verb: 'see', data: { ref: 'K7Q' } };
  expect(refreshOf({ refresh: { action, userIds: ['29:me'] } }, '29:me')).toEqual({ action });
  expect(refreshOf({ refresh: { action, userIds: ['29:me'] } }, '29:other')).toBeUndefined();
  expect(refreshOf({ refresh: { action } }, undefined)).toEqual({ action });
  expect(refreshOf({ refresh: { action, userIds: [] } }, '29:me')).toBeUndefined();
  expect(refreshOf({ body: [] }, '29:me')).toBeUndefined();
});

test('a message is refreshed once a minute at most', () => {
  expect(takeRefreshTurn('m1', 0)).toBe(true);
  expect(takeRefreshTurn('m1', 59_999)).toBe(false);
  expect(takeRefreshTurn('m2', 59_999)).toBe(true);
  expect(takeRefreshTurn('m1', 60_000)).toBe(true);
});

test('what Teams makes of an answer to a press', () => {
  const answer = (body: unknown, status = 200) => outcomeOf({ status, body });
  const card = {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: { body: [] },
  };
  expect(answer(card)).toEqual({ kind: 'card', card: { body: [] } });
  const message = {
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'Saved',
  };
  expect(answer(message)).toEqual({ kind: 'message', text: 'Saved' });
  const error = { statusCode: 500, type: 'application/vnd.microsoft.error', value: {} };
  expect(answer(error)).toEqual({ kind: 'failed' });
  expect(answer(undefined, 502)).toEqual({ kind: 'failed' });
  expect(answer('')).toEqual({ kind: 'nothing' });
});

test('the address keeps the place, whatever is in a view’s name', () => {
  const place = {
    person: 'p-1',
    screen: 'sharepoint',
    detail: ['s', 'l', 'By ward / 100%'],
  } as const;
  expect(placeOf(addressOf(place))).toEqual(place);
  expect(placeOf('#/person/p-1/no-such')).toEqual({ person: 'p-1', screen: 'chat', detail: [] });
  expect(placeOf('#/')).toBeUndefined();
  expect(placeOf('#/person/%E0%A4%A')).toMatchObject({ screen: 'chat' });
});

test('Teams’ own links lead to a tab and its sub-page', () => {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: 'K7Q-4MX-2' }));
  const link = `https://teams.microsoft.com/l/entity/app/spoc-desk?context=${context}`;
  expect(deepLinkOf(link)).toEqual({ page: 'spoc-desk', subPage: 'K7Q-4MX-2' });
  expect(deepLinkOf('https://evil.example/l/entity/app/spoc-desk')).toBeUndefined();
  expect(deepLinkOf('tel:999')).toBeUndefined();
});

test('a list’s own address leads to the list on the tenant’s site, and no other address does', () => {
  const host = 'https://valemoor.sharepoint.example';
  expect(listAddressOf(`${host}/sites/register/Lists/Contacts`)).toEqual({
    sitePath: '/sites/register',
    list: 'Contacts',
  });
  expect(listAddressOf(`${host}/sites/register`)).toBeUndefined();
  expect(listAddressOf('https://evil.example/sites/register/Lists/Contacts')).toBeUndefined();
  expect(listAddressOf('tel:999')).toBeUndefined();
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [999_499, '999 KB'],
  [1_340_000, '1.3 MB'],
  [262_144_000, '262.1 MB'],
])('%i bytes are told as %p', (bytes, told) => {
  expect(sizeText(bytes)).toBe(told);
});

test('times are London’s, in winter, in summer and where the clocks change', () => {
  const winter = Date.parse('2026-11-22T23:40:00Z');
  expect(clockTime(winter)).toBe('11:40pm');
  expect(clockTime(Date.parse('2026-07-01T23:05:00Z'))).toBe('12:05am');
  expect(dayName(winter, winter + 3_600_000)).toBe('Yesterday');
  expect(dayName(Date.parse('2026-11-20T10:00:00Z'), winter)).toBe('Friday 20 November');
  expect(shortWhen(Date.parse('2026-11-20T10:00:00Z'), winter)).toBe('Fri 20 Nov');
  for (const at of [
    '2026-03-29T00:30:00Z',
    '2026-03-29T01:30:00Z',
    '2026-07-01T23:05:00Z',
    '2026-10-25T01:30:00Z',
  ]) {
    expect(momentOf(fieldValue(Date.parse(at)))).toBe(Date.parse(at));
  }
  expect(momentOf('rubbish')).toBeNaN();
});
