import { expect, test } from 'vitest';
import { startSettings } from '../../src/build/run/start-settings.ts';
import { clientAddress } from '../../src/classroom/server/client-address.ts';
import { lanAddresses } from '../../src/classroom/server/lan-addresses.ts';

test('without a word the server is open to this machine alone and keeps sessions in a file for a day', () => {
  expect(startSettings([], {}, '/course/.data')).toEqual({
    port: 4321,
    lan: false,
    data: '/course/.data/sessions.sqlite',
    redis: undefined,
    hours: 24,
    proxied: false,
  });
});

test('the network, a shared store, another file and time, and a proxy are named', () => {
  const env = { PORT: '0', REDIS_URL: 'valkey://h:1', SESSION_DATA: '/d/s', SESSION_HOURS: '0.5', BEHIND_PROXY: '1' };
  expect(startSettings(['--lan'], env, '')).toEqual({
    port: 0,
    lan: true,
    data: '/d/s',
    redis: 'redis://h:1',
    hours: 0.5,
    proxied: true,
  });
});

test('what is wrong is said, all of it', () => {
  const env = { PORT: 'x', SESSION_HOURS: '0', REDIS_URL: 'localhost' };
  expect(startSettings(['--wan'], env, '')).toMatchInlineSnapshot(`
    {
      "wrong": [
        "“--wan” is not known here. The only word that can be added is --lan.",
        "PORT must be a whole number from 0 to 65535, but is “x”.",
        "For example: PORT=4400 npm start",
        "SESSION_HOURS must be a number above 0, at most 336, but is “0”.",
        "REDIS_URL must begin with redis:// or rediss://, for example redis://127.0.0.1:6379.",
      ],
    }
  `);
});

test('the addresses that others can type are those of networks, private ones first', () => {
  const at = (address: string, more = {}) => ({ address, family: 'IPv4', internal: false, ...more }) as never;
  expect(
    lanAddresses({
      lo: [at('127.0.0.1', { internal: true })],
      eth: [at('203.0.113.7'), at('fe80::1', { family: 'IPv6' })],
      auto: [at('169.254.3.4')],
      wlan: [at('192.168.43.1')],
    }),
  ).toEqual(['192.168.43.1', '203.0.113.7']);
});

test.each([
  ['192.0.2.1', undefined, false, '192.0.2.1'],
  ['::ffff:192.0.2.1', undefined, false, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, false, '2001:db8:1:2'],
  ['2001:db8::6', undefined, false, '2001:db8:0:0'],
  ['::1', undefined, false, '0:0:0:0'],
  ['127.0.0.1', 'made-up, 192.0.2.9', true, '192.0.2.9'],
  ['127.0.0.1', 'made-up, 192.0.2.9', false, '127.0.0.1'],
])('limits count %s, forwarded for %s (behind a proxy: %s), as %s', (remoteAddress, said, proxied, counted) => {
  const headers = said === undefined ? {} : { 'x-forwarded-for': said };
  expect(clientAddress({ headers, socket: { remoteAddress } as never }, proxied)).toBe(counted);
});
