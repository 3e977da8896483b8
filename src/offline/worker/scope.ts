/** What a service worker has around it, as far as it is used here; the types of the DOM know pages alone. */
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    get: (id: string) => Promise<Client | undefined>;
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly Client[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Asked) => void): void;
  addEventListener(type: 'message', hear: (event: Lasting & { data: unknown }) => void): void;
}

interface Client {
  id: string;
  frameType: string;
}

/** An event that keeps the worker awake until `work` is done. */
interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page asks for something; `clientId` is the page that asks, `resultingClientId` the one that the answer makes. */
export interface Asked extends Lasting {
  request: Request;
  clientId: string;
  resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}
