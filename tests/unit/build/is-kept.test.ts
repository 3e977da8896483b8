import { expect, test } from 'vitest';
import { isKept } from '../../../src/build/site/is-kept.ts';

test.for([
  'index.html',
  'about.html',
  'lesson-welcome.html',
  'case-last-call.html',
  'assets/course-3a9a986e.js',
  'assets/embedded-3a9a986e.js',
  '404.html',
])('%s is kept on a device', (path) => {
  expect(isKept(path)).toBe(true);
});

test.for([
  'sw.js',
  'offline.json',
  'join.html',
  'lead.html',
  'assets/lead-3a9a986e.js',
  'room-last-call.json',
  'reporting.json',
  'start.html',
  'start.js',
  'assets/start-astro-d595e2fd.css',
  'doctor.html',
  'assets/doctor-7bfb5e6f.js',
  'admin.html',
  'embed.js',
  'oembed-index.json',
  '.hidden',
])('%s is asked for each time', (path) => {
  expect(isKept(path)).toBe(false);
});
