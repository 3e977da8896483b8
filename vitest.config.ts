import { defineConfig } from 'vitest/config';
import { contentVersion } from './src/build/content-version.ts';

export default defineConfig({
  define: { __CONTENT_VERSION__: String(contentVersion()) },
  test: {
    include: ['tests/{unit,content,portals,classroom}/**/*.test.ts'],
    allowOnly: false,
    maxWorkers: 2,
    // Linters that run inside a test need their time on a busy machine.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
