import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { browsers } from './src/build/site/browsers.ts';
import { fileNames } from './src/build/site/file-names.ts';
import { keepable } from './src/build/site/keepable.ts';
import { nameContent } from './src/build/site/name-content.ts';
import { neededHashes } from './src/build/site/needed-hashes.ts';
import { ownCopies } from './src/build/site/own-copies.ts';
import { plainLoads } from './src/build/site/plain-loads.ts';
import { relativeUrls } from './src/build/site/relative-urls.ts';
import { sharedChunk } from './src/build/site/shared-chunk.ts';

export default defineConfig({
  output: 'static',
  // Flat pages with relative addresses: the same bytes run from any path, any portal's file store, any stick.
  build: { format: 'file', assetsPrefix: '.', inlineStylesheets: 'never' },
  integrations: [
    react(),
    mdx(),
    browsers(),
    nameContent(),
    ownCopies(),
    fileNames(),
    sharedChunk(),
    relativeUrls(),
    plainLoads(),
    neededHashes(),
    keepable(),
  ],
  // Scripts as files: shared by the pages and cached once.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
