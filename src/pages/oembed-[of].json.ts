import type { APIRoute, GetStaticPaths } from 'astro';
import { oEmbeds, type OEmbed } from '../build/oembed.ts';

/** How other sites show a page of the course, for portals that ask; made where the build knows where the course will stand. */
export const getStaticPaths = (() =>
  oEmbeds().map((props) => ({ params: { of: props.of }, props: { ...props } }))) satisfies GetStaticPaths;

export const GET: APIRoute<OEmbed> = ({ props }) => new Response(JSON.stringify(props.json));
