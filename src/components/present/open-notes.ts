/** Opens the window with the notes, or brings it to the front. */
export function openNotes(id: string): void {
  window.open(`present-${id}.html#notes`, `notes-${id}`, 'popup,width=1100,height=800');
}
