import type { APIRoute, GetStaticPaths } from 'astro';
import { shapesForPages } from '../build/register-pages.ts';
import type { Shape } from '../domain/register/shape.ts';

export const getStaticPaths = (() =>
  shapesForPages().map((shape) => ({
    params: { version: String(shape.content) },
    props: { shape },
  }))) satisfies GetStaticPaths;

/** The skeleton of a content version: what a resume code of that version is read and written with. */
export const GET: APIRoute<{ shape: Shape }> = ({ props }) => new Response(JSON.stringify(props.shape));
