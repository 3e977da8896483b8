import { join } from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/build/root.ts';

const eslint = new ESLint({
  cwd: ROOT,
  // The rules tested here need no types, and reading those of the whole project takes long.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
});

async function refusals(filePath: string, text: string): Promise<number> {
  const [result] = await eslint.lintText(text, { filePath: join(ROOT, filePath) });
  return result?.messages.length ?? NaN;
}

describe('what the security policy would block is refused', () => {
  test.each([
    ['src/components/ui/A.tsx', 'export const A = () => <p style={{ margin: 0 }} />;'],
    ['src/components/ui/A.astro', '<p style="margin:0">a</p>'],
    ['src/components/ui/A.astro', '<p style={rule}>a</p>'],
    ['src/components/ui/A.astro', '<style define:vars={{ a }}></style>'],
    ['src/components/ui/A.astro', '<button onclick="go()">a</button>'],
    ['src/components/ui/A.astro', '<script is:inline>go();</script>'],
  ])('%s: %s', async (path, text) => {
    expect(await refusals(path, text)).toBe(1);
  });

  test.each([
    ['src/components/ui/A.tsx', 'export const A = () => <button className="a" onClick={go} />;'],
    ['src/components/ui/A.astro', '<script is:inline type="application/json" set:html={data} />'],
    ['src/components/ui/A.astro', '<p class="a">a</p><script is:inline src="boot.js"></script><script>go();</script>'],
  ])('%s: %s passes', async (path, text) => {
    expect(await refusals(path, text)).toBe(0);
  });
});

describe('what makes the domain depend on where and when it runs is refused', () => {
  test.each(['Date.now()', 'new Date()', 'Math.random()', 'window.name', 'localStorage.length', 'process.env'])(
    '%s',
    async (text) => {
      expect(await refusals('src/domain/case/a.ts', `export const a = ${text};`)).toBe(1);
      expect(await refusals('src/stores/a.ts', `export const a = ${text};`)).toBe(0);
    },
  );

  test('a date made from a number is pure', async () => {
    expect(await refusals('src/domain/case/a.ts', 'export const a = (at: number) => new Date(at);')).toBe(0);
  });
});

test.each([
  'test.only',
  'it.skip',
  'describe.only',
  'test.describe.skip',
  'test.todo',
  'test.fixme',
  'it.skipIf(true)',
])('a test left out with %s is refused', async (call) => {
  expect(await refusals('tests/unit/a.test.ts', `${call}('a', () => {});`)).toBe(1);
});

test('a default export is refused outside configuration', async () => {
  expect(await refusals('src/domain/case/a.ts', 'export default 1;')).toBe(1);
  expect(await refusals('vitest.config.ts', 'export default 1;')).toBe(0);
});

describe('styles', () => {
  async function refusedRules(path: string, code: string): Promise<string[]> {
    const { results } = await stylelint.lint({ code, codeFilename: join(ROOT, path), cwd: ROOT });
    return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
  }

  test.each([
    ['margin-left: 1rem', 'csstools/use-logical'],
    ['width: 1rem', 'csstools/use-logical'],
    ['top: 0', 'csstools/use-logical'],
    ['text-align: left', 'csstools/use-logical'],
    ['border-top-left-radius: 2px', 'csstools/use-logical'],
    ['scroll-margin-top: 1rem', 'property-disallowed-list'],
    ['color: red', 'color-named'],
    ['color: #8f0f3c', 'color-no-hex'],
    ['color: rgba(0, 0, 0, 0.5)', 'function-disallowed-list'],
  ])('%s is refused by %s, also inside a component', async (declaration, rule) => {
    const css = `.a {\n  ${declaration};\n}\n`;
    expect(await refusedRules('src/styles/a.css', css)).toEqual([rule]);
    expect(await refusedRules('src/components/ui/A.astro', `<p>a</p>\n<style>\n${css}</style>\n`)).toEqual([rule]);
  });

  test('colours may stand in the tokens and the print sheets', async () => {
    const css = '.a {\n  color: #8f0f3c;\n}\n';
    expect(await refusedRules('src/styles/tokens.css', css)).toEqual([]);
    expect(await refusedRules('src/styles/print.css', css)).toEqual([]);
  });
});
