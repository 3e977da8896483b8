/** The line between the screen of a case and the window with its notes, on one device. */
export function openChannel(id: string): BroadcastChannel {
  return new BroadcastChannel(`rbr:present:${id}`);
}
