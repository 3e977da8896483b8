import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The value of a colour token in light, for files outside the style sheets: `token('sheet')` → `#fdfefc`. Throws when there is none. */
export function token(name: string, root = process.cwd()): string {
  const css = readFileSync(join(root, 'src', 'styles', 'tokens.css'), 'utf8');
  const value = new RegExp(`^\\s*--${name}:\\s*(#[0-9a-f]{6});`, 'm').exec(css)?.[1];
  if (value === undefined) throw new Error(`src/styles/tokens.css sets no colour --${name}.`);
  return value;
}
