/** The address of the socket of the sessions beside this page. */
export function socketAddress(): string {
  const url = new URL('room/socket', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return url.href;
}

/**
 * Whether the server of this page keeps sessions. Only its head is asked for: an answer that nobody reads keeps the line busy.
 * @param without what to say where no answer comes: there is no network just now
 */
export function sessionsHere(without: boolean, options: Pick<RequestInit, 'signal' | 'cache'> = {}): Promise<boolean> {
  return fetch('room/here', { ...options, method: 'HEAD' }).then(
    // A server that answers so many just now that it refuses is there all the same.
    ({ ok, status }) => ok || status === 429,
    () => without,
  );
}
