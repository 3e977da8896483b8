/** What a private note belongs to: it stands alone, in the action plan, or is a row of the workbench. */
export type NoteKind = 'notes' | 'plan' | 'bench';

/** What a note belongs to, by its name. */
export function noteKind(name: string): NoteKind {
  if (/^plan-\d+-/.test(name)) return 'plan';
  return name.startsWith('row-') ? 'bench' : 'notes';
}
