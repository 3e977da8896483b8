import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asset, type Site } from '../../../src/build/site/load-site.ts';
import { respond } from '../../../src/build/site/respond.ts';
import { runLms, type LmsOptions } from './lms-page.ts';
import { strictSkin } from './strict-skin.ts';

/** A server that behaves like a portal: it keeps what is committed, by learner and activity, and shows a course in its pages. */
export interface LmsServer {
  /** Its address by number and by name: to a browser these are two origins. */
  origin: string;
  otherOrigin: string;
  /** The address of the page in which a learner starts a course. */
  lesson: (options?: Partial<LmsOptions>) => string;
  /** What is kept of a learner, as the runtime committed it. */
  kept: (learner: string) => Record<string, unknown> | undefined;
  /** Changes what is kept of a learner as record, as a portal would that cuts or spoils it. */
  spoil: (learner: string, change: (record: string) => string) => void;
  /** How many commits came. */
  commits: () => number;
  close: () => Promise<void>;
}

const USUAL: LmsOptions = {
  standard: 'scorm12',
  learner: 'ada-1',
  behaviour: 'normal',
  delay: 3000,
  limit: 4096,
  lessonMode: 'normal',
  place: 'parent',
  lacks: [],
};

/** The folder of the runtime, as scripts for a page. */
const RUNTIME = fileURLToPath(new URL('..', import.meta.resolve('scorm-again')));
/** The same as portals send that forbid `unload`, which some do for all pages in them. */
const HEADERS = { 'Permissions-Policy': 'unload=()', 'Cache-Control': 'no-store' };

/** @param courses the unzipped packages, by the first part of their address */
export async function openLms(courses: Record<string, Site>): Promise<LmsServer> {
  const states = new Map<string, Record<string, unknown>>();
  let commits = 0;
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://portal');
    const [, first = '', key = ''] = url.pathname.split('/');
    const course = courses[first];
    if (course) {
      const { method = 'GET', headers } = request;
      const {
        status,
        headers: said,
        body,
      } = respond(course, { method, url: url.pathname.slice(first.length + 1), headers });
      response.writeHead(status, { ...said, ...HEADERS }).end(body);
    } else if (first === 'commit') {
      states.set(decodeURIComponent(key), JSON.parse(await textOf(request)) as Record<string, unknown>);
      commits += 1;
      json(response, { result: true, errorCode: 0 });
    } else if (first === 'state') json(response, states.get(decodeURIComponent(key)) ?? {});
    else if (first === 'runtime') {
      const { body, type } = asset(key, readFileSync(join(RUNTIME, key)));
      response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(body);
    } else {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' }).end(page(first, url));
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const otherOrigin = `http://localhost:${port}`;

  /** `lesson`: the portal itself, with the course in or before it · `frame`: a page that only shows another one. */
  function page(kind: string, url: URL): string {
    const title =
      '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Portal</title>';
    const filling =
      '<style>html,body,iframe{margin:0;border:0;inline-size:100%;block-size:100vh;display:block}</style>';
    if (kind === 'frame') return `${title}${filling}<iframe src="${url.searchParams.get('src') ?? ''}"></iframe>`;
    const options = JSON.parse(url.searchParams.get('options') ?? '{}') as LmsOptions;
    const start = `${origin}/${options.standard}/start.html`;
    const framed = (src: string, at = origin) => `${at}/frame?src=${encodeURIComponent(src)}`;
    const script = `(${runLms.toString()})(${JSON.stringify({ ...options, key: keyOf(options.standard, options.learner) })}, ${strictSkin.toString()})`;
    const runtime =
      options.place === 'none'
        ? ''
        : `<script src="/runtime/${options.standard}.min.js"></script><script>${script}</script>`;
    const shown = {
      parent: `<iframe src="${start}"></iframe>`,
      none: `<iframe src="${start}"></iframe>`,
      opener: `<button type="button" onclick="window.open('${start}', 'course', 'width=1200,height=900')">Start the course</button>`,
      'three-up': `<iframe src="${framed(framed(start))}"></iframe>`,
      'foreign-between': `<iframe src="${framed(start, otherOrigin)}"></iframe>`,
    }[options.place];
    return `${title}${options.place === 'opener' ? '' : filling}${runtime}${shown}`;
  }

  return {
    origin,
    otherOrigin,
    lesson: (options) => `${origin}/lesson?options=${encodeURIComponent(JSON.stringify({ ...USUAL, ...options }))}`,
    kept: (learner) => [...states].find(([key]) => key.endsWith(`-${learner}`))?.[1],
    spoil(learner, change) {
      const { cmi } = ([...states].find(([key]) => key.endsWith(`-${learner}`))?.[1] ?? {}) as {
        cmi?: { suspend_data?: string };
      };
      if (cmi) cmi.suspend_data = change(cmi.suspend_data ?? '');
    },
    commits: () => commits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function keyOf(standard: string, learner: string): string {
  return encodeURIComponent(`${standard}-${learner}`);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
