import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The Content-Security-Policy blocks these at run time; here they are caught while writing. */
const INLINE = [
  {
    selector: 'JSXAttribute[name.name="style"], JSXAttribute[name.namespace.name="define"]',
    message: 'The security policy blocks inline styles. Use a class and a rule in src/styles.',
  },
  {
    selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=/^on[a-z]+$/]',
    message: 'The security policy blocks inline handlers. Listen in a script or a component.',
  },
  {
    // A block of JSON is data, which the policy lets be.
    selector:
      'JSXOpeningElement:not(:has(> JSXAttribute[name.name="src"])):not(:has(> JSXAttribute[value.value="application/json"])) > JSXAttribute[name.namespace.name="is"][name.name.name="inline"]',
    message: 'The security policy blocks inline scripts. Put the script into a file.',
  },
];

/** A test that is left out, or leaves the others out, proves nothing. */
const LEFT_OUT = [
  {
    selector:
      'MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fixme)$/] Identifier.object[name=/^(test|it|describe|suite)$/]',
    message: 'Every test runs, always: no focused, skipped or planned tests.',
  },
];

/** What makes a result depend on where and when it is computed. */
const IMPURE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'This code is pure and has no clock: take the time as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'This code is pure and has no clock: take the time as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'This code is pure and has no chance: take the number as an argument.',
  },
];
const IMPURE_GLOBALS = [
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'crypto',
    'performance',
  ],
  ...['process', 'globalThis', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'console'],
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    'test-results/',
    'playwright-report/',
    'packages/',
    'public/',
    'content/',
    'tests/fixtures/',
  ]),
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', ...INLINE],
      eqeqeq: 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['src/domain/**/*.ts', 'src/classroom/{session,protocol}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE_GLOBALS.map((name) => ({ name, message: 'This code is pure: take what it needs as an argument.' })),
      ],
      'no-restricted-syntax': ['error', ...INLINE, ...IMPURE],
    },
  },
  { files: ['tests/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...INLINE, ...LEFT_OUT] } },
  { files: ['*.config.{ts,mjs}', '.*.cjs'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'module' },
  },
  {
    // Types inside .astro files are the job of `astro check`.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.strict, astro.configs.recommended],
    rules: { 'no-restricted-syntax': ['error', ...INLINE], eqeqeq: 'error' },
  },
);
