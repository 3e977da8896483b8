import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameUuid } from '../../../../src/portal/cmi5/name-uuid.ts';
import { sha1 } from '../../../../src/portal/cmi5/sha1.ts';

test('the hash is that of RFC 3174, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Buffer.from(sha1(text)).toString('hex')).toBe(createHash('sha1').update(text).digest('hex'));
    }),
  );
});

test('a name always has the same UUID of version 5, and another name another one', () => {
  expect(nameUuid('a', 'b')).toBe(nameUuid('a', 'b'));
  expect(nameUuid('a', 'b')).not.toBe(nameUuid('ab'));
  expect(nameUuid('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
