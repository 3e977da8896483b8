import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asset, type Site } from '../../../src/build/site/load-site.ts';
import { respond, type Answer } from '../../../src/build/site/respond.ts';

const LONG = 'body{margin:0}'.repeat(200);
const SITE: Site = new Map(
  Object.entries({
    '/index.html': 'home',
    '/about.html': 'about',
    '/404.html':
      '<link href="./assets/a.css"><a href="index.html">Home</a><a href="#top"></a><a href="https://un.org/">UN</a>',
    '/assets/a.css': LONG,
    '/fonts/serif.woff2': 'w'.repeat(2000),
  }).map(([path, text]) => [path, asset(path, Buffer.from(text))]),
);
const ask = (url: string, more: Partial<Parameters<typeof respond>[1]> = {}): Answer =>
  respond(SITE, { method: 'GET', url, headers: {}, ...more });

describe('what is there', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/index.html?from=mail', 'home', 'text/html; charset=utf-8'],
    ['/about', 'about', 'text/html; charset=utf-8'],
    ['/assets/a.css', LONG, 'text/css; charset=utf-8'],
    ['/fonts/serif.woff2', 'w'.repeat(2000), 'font/woff2'],
  ])('%s is answered with its text and type', (url, text, type) => {
    const { status, headers, body } = ask(url);
    expect([status, body?.toString(), headers['Content-Type']]).toEqual([200, text, type]);
  });

  test('pages are asked for again each time, bundled files never', () => {
    expect(ask('/about.html').headers['Cache-Control']).toBe('no-cache');
    expect(ask('/assets/a.css').headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  });

  test('text goes compressed to those who take it, fonts as they are', () => {
    const headers = { 'accept-encoding': 'gzip, deflate' };
    const css = ask('/assets/a.css', { headers });
    expect(css.headers['Content-Encoding']).toBe('gzip');
    expect(css.headers['Content-Length']).toBe(css.body?.length);
    expect(gunzipSync(css.body ?? Buffer.alloc(0)).toString()).toBe(LONG);
    expect(ask('/fonts/serif.woff2', { headers }).headers['Content-Encoding']).toBeUndefined();
  });

  test('Brotli goes to those who take it, where the build has made it', () => {
    const br = Buffer.from('small');
    const site: Site = new Map([['/a.css', asset('a.css', Buffer.from(LONG), () => br)]]);
    const css = (accepted: string) =>
      respond(site, { method: 'GET', url: '/a.css', headers: { 'accept-encoding': accepted } });
    expect(css('gzip, deflate, br').body).toBe(br);
    expect(css('gzip, deflate, br').headers).toMatchObject({ 'Content-Encoding': 'br', Vary: 'Accept-Encoding' });
    expect(css('gzip').headers['Content-Encoding']).toBe('gzip');
    expect(css('identity').body?.toString()).toBe(LONG);
  });

  test('the worker, the list and the manifest are asked for again each time, with their types', () => {
    const site: Site = new Map(
      ['sw.js', 'offline.json', 'manifest.webmanifest'].map((path) => [`/${path}`, asset(path, Buffer.from('x'))]),
    );
    const headers = ['/sw.js', '/offline.json', '/manifest.webmanifest'].map(
      (url) => respond(site, { method: 'GET', url, headers: {} }).headers,
    );
    expect(headers.map((each) => each['Cache-Control'])).toEqual(['no-cache', 'no-cache', 'no-cache']);
    expect(headers.map((each) => each['Content-Type'])).toEqual([
      'text/javascript; charset=utf-8',
      'application/json; charset=utf-8',
      'application/manifest+json; charset=utf-8',
    ]);
  });

  test('what has not changed is not sent again', () => {
    const etag = String(ask('/about.html').headers.ETag);
    const { status, body } = ask('/about.html', { headers: { 'if-none-match': etag } });
    expect([status, body]).toEqual([304, undefined]);
    expect(ask('/index.html', { headers: { 'if-none-match': etag } }).status).toBe(200);
  });

  test('HEAD gets the headers alone', () => {
    const { status, headers, body } = ask('/about.html', { method: 'HEAD' });
    expect([status, headers['Content-Length'], body]).toEqual([200, 5, undefined]);
  });
});

describe('what is not there', () => {
  test.each([
    '/nothing.html',
    '/about.html/',
    '/../package.json',
    '/%2e%2e/package.json',
    '/%E0%A4',
    '//index.html',
    '/constructor',
  ])('%s is answered with the 404 page', (url) => {
    const { status, headers, body } = ask(url);
    expect([status, headers['Content-Type'], headers['Cache-Control']]).toEqual([
      404,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(body?.toString()).toContain('Home');
  });

  test('below folders that do not exist, the 404 page still finds its styles and links', () => {
    expect(ask('/a/b/c.html').body?.toString()).toBe(
      '<link href="../.././assets/a.css"><a href="../../index.html">Home</a><a href="#top"></a><a href="https://un.org/">UN</a>',
    );
  });

  test('a site without a 404 page says so in plain text', () => {
    const { status, body } = respond(new Map(), { method: 'GET', url: '/x', headers: {} });
    expect([status, body?.toString()]).toEqual([404, 'There is no such page in this course.\n']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', (method) => {
    const { status, headers } = ask('/about.html', { method });
    expect([status, headers.Allow]).toEqual([405, 'GET, HEAD']);
  });
});
