import type { APIRoute } from 'astro';
import { courseWays } from '../build/course-ways.ts';

/** Where choices lead and what can be answered: asked for before a record from elsewhere is taken in. */
export const GET: APIRoute = () => new Response(JSON.stringify(courseWays()));
