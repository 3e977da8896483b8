import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../../src/build/root.ts';

const { forbidden, options } = await extractConfig(join(ROOT, '.dependency-cruiser.cjs'));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The names of the rules that a project made of these files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  folders.push(folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { tsConfig: _, ...rest } = options ?? {};
  const { output } = await cruise(['src'], {
    ...rest,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

const LEAF = 'export const leaf = 1;\n';
const uses = (path: string): string => `import { leaf } from '${path}';\nexport const used = leaf;\n`;

/** One file that imports what it must not, and the file that it imports where that is ours. */
const REFUSED: [rule: string, from: string, to: string, target?: string][] = [
  ['domain-imports-only-its-own', 'src/domain/case/play.ts', '../../stores/record.ts', 'src/stores/record.ts'],
  ['domain-without-node', 'src/domain/case/play.ts', 'node:fs'],
  ['domain-imports-only-its-packages', 'src/domain/case/play.ts', 'react'],
  ['xstate-in-cases-only', 'src/domain/record/fold.ts', 'xstate'],
  ['full-zod-in-schemas-only', 'src/domain/record/decode.ts', 'zod'],
  ['schemas-at-build-time-only', 'src/domain/case/play.ts', './schema.ts', 'src/domain/case/schema.ts'],
  ['build-imports-only-its-own', 'src/build/check.ts', '../components/ui/Bar.ts', 'src/components/ui/Bar.ts'],
  ['portal-imports-only-its-own', 'src/portal/embed/portal.ts', '../../stores/record.ts', 'src/stores/record.ts'],
  [
    'classroom-session-protocol-imports-only-its-own',
    'src/classroom/session/vote.ts',
    '../server/room.ts',
    'src/classroom/server/room.ts',
  ],
  [
    'classroom-server-imports-only-its-own',
    'src/classroom/server/room.ts',
    '../client/join.ts',
    'src/classroom/client/join.ts',
  ],
  [
    'classroom-client-imports-only-its-own',
    'src/classroom/client/join.ts',
    '../../components/ui/Bar.ts',
    'src/components/ui/Bar.ts',
  ],
  ['packaging-imports-only-its-own', 'src/packaging/zip.ts', '../stores/record.ts', 'src/stores/record.ts'],
  ['stores-imports-only-its-own', 'src/stores/record.ts', '../portal/embed/portal.ts', 'src/portal/embed/portal.ts'],
  ['stores-imports-only-its-packages', 'src/stores/record.ts', 'react'],
  ['components-imports-only-its-own', 'src/components/case/Play.ts', '../../portal/port.ts', 'src/portal/port.ts'],
  ['no-node-in-the-browser', 'src/components/case/Play.ts', 'node:path'],
  ['no-react-below-the-screens', 'src/classroom/client/join.ts', 'react'],
  ['pages-without-server', 'src/pages/live.ts', '../classroom/server/room.ts', 'src/classroom/server/room.ts'],
  ['known-folders', 'src/pages/live.ts', '../helpers/misc.ts', 'src/helpers/misc.ts'],
  ['no-unresolvable', 'src/pages/live.ts', './nowhere.ts'],
];

test.each(REFUSED)('%s: %s must not import %s', async (rule, from, to, target) => {
  expect(await broken({ [from]: uses(to), ...(target && { [target]: LEAF }) })).toEqual([rule]);
});

test('two files that import each other are refused', async () => {
  const files = {
    'src/domain/case/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
    'src/domain/case/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
  };
  expect(await broken(files)).toEqual(['no-circular']);
});

test('a file that nobody imports and that imports nothing is refused', async () => {
  expect(await broken({ 'src/domain/case/alone.ts': LEAF })).toEqual(['no-orphans']);
});

test('what the rules allow passes', async () => {
  const files = {
    'src/domain/case/play.ts': `${uses('../course/threads.ts')}export { setup } from 'xstate';\n`,
    'src/domain/course/threads.ts': LEAF,
    'src/domain/case/schema.ts': "export { z } from 'zod';\n",
    'src/domain/case/normalize.ts': "import type { z } from './schema.ts';\nexport type Z = typeof z;\n",
    'src/domain/record/decode.ts':
      "import type { Run } from './run.ts';\nexport { string as decode } from 'zod/mini';\nexport type Runs = Run[];\n",
    'src/build/check.ts':
      "export { z } from '../domain/case/schema.ts';\nexport { parse } from 'yaml';\nexport { join } from 'node:path';\n",
    'src/domain/record/run.ts': "export { decode } from './decode.ts';\nexport type Run = string;\n",
    'src/portal/port.ts': uses('../domain/course/threads.ts'),
    'src/stores/record.ts': `${uses('../portal/port.ts').replaceAll('leaf', 'used').replace('const used', 'const port')}export { atom } from 'nanostores';\n`,
    'src/components/case/Play.ts':
      "export { port } from '../../stores/record.ts';\nexport { useState } from 'react';\n",
  };
  expect(await broken(files)).toEqual([]);
});
