import type { APIRoute, GetStaticPaths } from 'astro';
import { type RoomPage, roomPages } from '../build/room-pages.ts';

export const getStaticPaths = (() =>
  roomPages().map((room) => ({ params: { case: room.graph.id }, props: { room } }))) satisfies GetStaticPaths;

/** A case as a group plays it: what the session server and the screen without a server read. */
export const GET: APIRoute<{ room: RoomPage }> = ({ props }) => new Response(JSON.stringify(props.room));
