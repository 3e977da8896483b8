import type { APIRoute } from 'astro';
import { registerForPages } from '../build/register-pages.ts';

/** The register of numbers: what a portal’s text is read and written with. */
export const GET: APIRoute = () => new Response(JSON.stringify(registerForPages()));
