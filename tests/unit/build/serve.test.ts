import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asset, loadSite } from '../../../src/build/site/load-site.ts';
import { portFrom } from '../../../src/build/site/port-from.ts';
import { serve } from '../../../src/build/site/serve.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'assets', 'a.js'), 'run()');
  writeFileSync(join(folder, '.stamp'), 'secret');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is loaded with its subfolders, without hidden files', () => {
  expect([...loadSite(folder).keys()].sort()).toEqual(['/assets/a.js', '/index.html']);
});

test('a server on port 0 gets a free port and answers there; a second on the same port is refused', async () => {
  const { server, port } = await serve(loadSite(folder), 0);
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect([answer.status, await answer.text()]).toEqual([200, 'home']);
    await expect(serve(new Map(), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('a server with sessions answers at every door, shares its port with no other server, and takes nobody once it is closed', async () => {
  const beside = { answer: () => false, listenTo: () => undefined };
  const { server, port } = await serve(loadSite(folder), 0, '127.0.0.1', beside);
  const ask = () => fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } });
  const answers = await Promise.all(Array.from({ length: 40 }, ask));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  for (const other of [beside, undefined])
    await expect(serve(new Map(), port, '127.0.0.1', other)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  server.close();
  server.closeAllConnections();
  for (let i = 0; i < 20; i++) await expect(ask()).rejects.toThrow();
  // What is free again can be had.
  const next = await serve(new Map(), port, '127.0.0.1', beside);
  expect(next.port).toBe(port);
  next.server.close();
});

test('a connection whose other end does not take in what it asked for is closed', async () => {
  const big = new Map([['/big.html', asset('big.html', randomBytes(4_000_000))]]);
  const { server, port } = await serve(big, 0, '127.0.0.1', undefined, { timeout: 300 });
  const count = promisify(server.getConnections.bind(server));
  const connections = (): Promise<number> => count();
  const slow = connect(port, '127.0.0.1');
  try {
    slow.pause().write('GET /big.html HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20));
    await expect.poll(connections).toBe(1);
    await expect.poll(connections, { timeout: 5000 }).toBe(0);
  } finally {
    slow.destroy();
    server.close();
    server.closeAllConnections();
  }
});

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['65535', 65535],
  ['65536', undefined],
  ['80a', undefined],
  ['-1', undefined],
  ['1e3', undefined],
])('PORT=%s means port %s', (value, port) => {
  expect(portFrom(value)).toBe(port);
});
