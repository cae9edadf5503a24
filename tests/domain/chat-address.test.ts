// Files of the chat come from Microsoft's hosts alone: what somebody sends must not make the hub knock elsewhere.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hostsOfTenant,
  isConnectorAddress,
  isSharedAddress,
} from '#core/domain/evidence/chat-address.ts';

const hosts = {
  shared: ['valemoor.sharepoint.com', 'valemoor-my.sharepoint.com'],
  connectors: ['https://smba.trafficmanager.net'],
};

test.each([
  'https://valemoor-my.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=x',
  'https://VALEMOOR.SharePoint.com/sites/x/file',
  'https://valemoor.sharepoint.com:443/x',
])('%s is fetched', (address) => {
  expect(isSharedAddress(address, hosts)).toBe(true);
});

const refused = [
  'http://valemoor-my.sharepoint.com/file',
  'https://evil.sharepoint.com/file',
  'https://valemoor-my.sharepoint.com.evil.example/file',
  'https://evil.example/valemoor-my.sharepoint.com',
  'https://valemoor-my.sharepoint.com@evil.example/file',
  'https://user:pw@valemoor-my.sharepoint.com/file',
  'https://valemoor-my.sharepoint.com:8443/file',
  'https://169.254.169.254/latest/meta-data/',
  'https://127.0.0.1/file',
  'https://[::1]/file',
  'https://0x7f000001/file',
  'https://2130706433/file',
  'https://localhost/file',
  'https://valemoor-my.sharepoint.com./file',
  'https://vаlemoor-my.sharepoint.com/file',
  'https:\\\\valemoor-my.sharepoint.com\\file',
  'https://evil.example\\@valemoor-my.sharepoint.com/file',
  'https://valemoor-my.sharepoint.com\t.evil.example/file',
  ' https://valemoor-my.sharepoint.com/file',
  'file:///etc/passwd',
  'ftp://valemoor-my.sharepoint.com/file',
  'data:text/plain,hello',
  'javascript:alert(1)',
  '//valemoor-my.sharepoint.com/file',
  'not an address',
  '',
];

test.each(refused)('%s is not fetched', (address) => {
  expect(isSharedAddress(address, hosts)).toBe(false);
  expect(isConnectorAddress(address, hosts)).toBe(false);
});

test('the bot’s token goes to the connector alone', () => {
  const picture = '/v3/attachments/1/views/original';
  expect(isConnectorAddress(`https://smba.trafficmanager.net${picture}`, hosts)).toBe(true);
  for (const other of [
    `https://valemoor.sharepoint.com${picture}`,
    `http://smba.trafficmanager.net${picture}`,
    `https://smba.trafficmanager.net:444${picture}`,
    `https://smba.trafficmanager.net.evil.example${picture}`,
    `https://x@smba.trafficmanager.net${picture}`,
  ])
    expect(isConnectorAddress(other, hosts)).toBe(false);
});

test('whatever is sent, only an address whose host is of the list is fetched', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.domain(), (address, host) => {
      expect(isSharedAddress(address, hosts)).toBe(false);
      expect(isSharedAddress(`https://valemoor-my.sharepoint.com.${host}/`, hosts)).toBe(false);
    }),
  );
});

test('a tenant has a host for its sites and one for people’s own files', () => {
  expect(hostsOfTenant('Valemoor.sharepoint.com')).toEqual(hosts.shared);
});
