import type { APIRoute } from 'astro';
import { loadCourse } from '../build/course-content.ts';
import type { Revisions } from '../components/revised/load-revisions.ts';
import { wordsFor } from '../i18n/words.ts';

/** What each content version changed, and the words to tell it with: asked for only when a record is older than the course. */
export const GET: APIRoute = () => {
  const revisions: Revisions = { changes: loadCourse().changes, words: wordsFor('en').revised };
  return new Response(JSON.stringify(revisions));
};
