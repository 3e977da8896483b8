/** Colours stand in the tokens, and in the print sheets, which know only black on white. */
const MAY_SET_COLOURS = ['src/styles/tokens.css', 'src/styles/print*.css'];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'property-disallowed-list': [
      [/^scroll-(margin|padding)-(top|right|bottom|left)$/, /^background-position-[xy]$/],
      { message: 'This property is physical: use a logical one, so that right-to-left pages work.' },
    ],
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [
      [/^(rgb|hsl)a?$/, 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix'],
      { message: 'Colours stand in src/styles/tokens.css: use one of its custom properties.' },
    ],
    // Browsers from 2020 on: no range syntax in media queries, no list in :not().
    'media-feature-range-notation': 'prefix',
    'selector-not-notation': 'simple',
    'property-no-vendor-prefix': [
      true,
      { ignoreProperties: [/^-webkit-(text-size-adjust|hyphens|print-color-adjust|appearance|user-select)$/] },
    ],
    // One way of writing colours, which browsers from 2020 on read too.
    'color-function-notation': 'legacy',
    'color-function-alias-notation': null,
    'alpha-value-notation': 'number',
    'color-hex-length': null,
    // It would write font names and system colours small.
    'value-keyword-case': null,
    // Order and blank lines belong to the author, line breaks to Prettier.
    'no-descending-specificity': null,
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'declaration-block-single-line-max-declarations': null,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    { files: MAY_SET_COLOURS, rules: { 'color-named': null, 'color-no-hex': null, 'function-disallowed-list': null } },
  ],
};
