import { turnedPage } from '../../domain/offline/turned-page.ts';
import { cacheOf, type Kept } from '../kept.ts';
import type { Asked, WorkerScope } from './scope.ts';

interface Around {
  scope: WorkerScope;
  base: string;
  state: () => Promise<Kept>;
}

/**
 * Answers the pages from the version that is kept, each page from one version alone: a page that was opened from a version gets all
 * its files from that version, also when another has been taken into use since. What is not kept comes from the network.
 */
export function createAnswer({ scope, base, state }: Around) {
  /** For the pages that this worker has met: the version they came from; undefined: the network. */
  const met = new Map<string, string | undefined>();

  /** The version from which a page that asks for one of its files was opened. */
  async function versionOf(page: string): Promise<string | undefined> {
    if (met.has(page)) return met.get(page);
    const { current, before } = await state();
    if (!current) return undefined;
    // In a frame the course belongs to the page around it.
    const version =
      (await scope.clients.get(page))?.frameType === 'nested' ? undefined : (before?.[page] ?? current.id);
    met.set(page, version);
    return version;
  }

  async function page({ request, resultingClientId }: Asked): Promise<Response> {
    const id = request.destination === 'document' ? (await state()).current?.id : undefined;
    if (id) met.set(resultingClientId, id);
    const found = id && (await find(id, fileOf(request.url)));
    if (found) return found;
    if (id) met.set(resultingClientId, undefined);
    try {
      return await fetch(request);
    } catch (error) {
      const lost = id && (await find(id, '404.html'));
      if (!lost) throw error;
      met.set(resultingClientId, id);
      const html = turnedPage(await lost.text(), request.url.slice(base.length).split(/[?#]/)[0] ?? '');
      return new Response(html, { status: 404, headers: lost.headers });
    }
  }

  /** The file that an address means: the course itself, a page with or without its ending, a file. */
  const fileOf = (address: string): string => address.slice(base.length).replace(/[?#].*/, '') || 'index.html';

  const find = async (id: string, path: string): Promise<Response | undefined> => {
    const options = { cacheName: cacheOf(id) };
    return (await caches.match(base + path, options)) ?? caches.match(`${base}${path}.html`, options);
  };

  const openIds = async (): Promise<Set<string>> => {
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    return new Set(open.map(({ id }) => id));
  };

  return {
    async answer(asked: Asked): Promise<Response> {
      const { request, clientId } = asked;
      if (request.mode === 'navigate') return page(asked);
      const id = await versionOf(clientId);
      const found = id === undefined ? undefined : await find(id, fileOf(request.url));
      return found ?? fetch(request);
    },

    openIds,

    /** The pages that are open, each with the version that it must end with. */
    async openPages(): Promise<Record<string, string>> {
      const ids = new Set([...(await openIds()), ...met.keys()]);
      const pages = await Promise.all([...ids].map(async (id) => [id, await versionOf(id)] as const));
      return Object.fromEntries(pages.flatMap(([id, version]) => (version === undefined ? [] : [[id, version]])));
    },
  };
}
