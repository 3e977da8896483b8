/** What a browser must always ask the server for, to learn of a new version; what only a session server reads or serves; hidden files. */
const ASKED_ANEW =
  /^(sw\.js|offline\.json|room-[^/]+\.json|(join|projector|session-report)\.html|reporting\.json|oembed-[^/]+\.json)$|(^|\/)\./;

/**
 * Pages without a sense on a device that has no connection: what only portals open, what opens and leads a live session, what is for people who look after portals and sites,
 * and the reader, which says all of the course once more for those who review it: a learner on a bad line would pay a quarter more for it.
 */
const ONLINE_ALONE =
  /^(assets\/)?(start|apart|admin|doctor|embed|reader|lead|open-panel)(-astro)?(-[0-9a-f]{8})?\.(html|js|css)$/;

/** Whether a file of the built site belongs to what is kept on a device. */
export function isKept(path: string): boolean {
  return !ASKED_ANEW.test(path) && !ONLINE_ALONE.test(path);
}
