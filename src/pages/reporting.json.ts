import type { APIRoute } from 'astro';
import { reporting } from '../build/reporting.ts';

/** Decisions, options and questions in words, with the rules of completion: loaded by the launch page of a package alone. */
export const GET: APIRoute = () => new Response(JSON.stringify(reporting()));
