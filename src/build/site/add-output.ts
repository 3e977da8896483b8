import type { ViteUserConfig } from 'astro';

type Options = Pick<ViteUserConfig, 'build'>;
type Build = NonNullable<Options['build']>;
type Output = NonNullable<NonNullable<Build['rolldownOptions']>['output']>;

/** Adds to what is said of the files that a build writes; what others have said stays. */
export function addOutput(options: Options, more: Exclude<Output, readonly unknown[]>): void {
  const build = (options.build ??= {});
  const { output } = build.rolldownOptions ?? {};
  build.rolldownOptions = { ...build.rolldownOptions, output: { ...(Array.isArray(output) ? {} : output), ...more } };
}
