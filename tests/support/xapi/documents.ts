import { createHash } from 'node:crypto';
import { refuse, type Asked, type Refusal } from './refusals.ts';

/** An answer with the version of the document. */
export interface Answer {
  status: number;
  body?: string;
  etag?: string;
}

/** Documents of the State and the Agent Profile Resource; a change is taken only with the version that it takes the place of (xAPI, concurrency). */
export function openDocuments() {
  const kept = new Map<string, string>();
  const etagOf = (text: string) => `"${createHash('sha1').update(text).digest('hex')}"`;

  return {
    kept,
    set(key: string, text: string) {
      kept.set(key, text);
    },
    answer({ method, headers, body }: Asked, key: string): Answer | Refusal {
      const there = kept.get(key);
      if (method === 'GET')
        return there === undefined ? { status: 404 } : { status: 200, body: there, etag: etagOf(there) };
      if (method === 'DELETE') {
        kept.delete(key);
        return { status: 204 };
      }
      if (method !== 'PUT') return refuse(405, 'This store takes GET, PUT and DELETE for documents');
      const { 'if-match': match, 'if-none-match': none } = headers;
      if (match === undefined && none === undefined)
        return refuse(
          there === undefined ? 400 : 409,
          'xAPI, concurrency: a document is written with If-Match or If-None-Match',
        );
      const fits = there === undefined ? none === '*' : match === etagOf(there) || match === '*';
      if (!fits) return refuse(412, 'xAPI, concurrency: the document is not the one that was read');
      kept.set(key, body);
      return { status: 204, etag: etagOf(body) };
    },
  };
}
