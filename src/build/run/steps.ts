/** The scripts of package.json that prove the project, in order: cheap ones first, the browser last. */
export function steps(scripts: Record<string, string>, only?: string): string[] {
  const lint = Object.keys(scripts).filter((name) => name.startsWith('lint:'));
  if (only === 'lint') return lint;
  return [...lint, 'check', 'test:unit', 'build', 'size', 'test:e2e'].filter((name) => name in scripts);
}
