import { expect, test } from 'vitest';
import { plainName } from '../../../src/build/site/file-names.ts';

test.each([
  ['CasePlayer', 'caseplayer'],
  ['404.astro_astro_type_script_index_0_lang', '404'],
  ['case-_id_', 'case-id'],
  ['_virtual', 'virtual'],
  ['é', 'part'],
])('the file of ‘%s’ is named %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
