import type { APIRoute } from 'astro';
import { wordsFor } from '../i18n/words.ts';

/** The words of the screen for a room: one file for all cases, so that their pages stay small. */
export const GET: APIRoute = () => new Response(JSON.stringify(wordsFor('en').present));
