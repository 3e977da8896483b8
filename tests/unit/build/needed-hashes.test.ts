import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withNeededHashes } from '../../../src/build/site/needed-hashes.ts';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const page = (scripts: string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${scripts.join(' ')};"></head>${body}`;

test('a hash stays for what stands inline, and goes for what comes as a file', () => {
  const inline = hashOf('start();');
  const style = hashOf('a{color:red}');
  const file = hashOf('export {};');
  const body = '<style>a{color:red}</style><script src="a.js"></script><script type="module">start();</script>';
  expect(withNeededHashes(page([inline, file, style], body))).toBe(page([inline, style], body));
});

test('a page without a policy stays as it is', () => {
  expect(withNeededHashes('<p>’sha256-abc’</p>')).toBe('<p>’sha256-abc’</p>');
});
