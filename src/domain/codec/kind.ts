import type { CourseEvent, Happening } from '../record/events.ts';
import type { Coder } from './coder.ts';
import type { NamesCoder } from './names-coder.ts';
import type { Story } from './story.ts';

export interface Tools {
  coder: Coder;
  names: NamesCoder;
  story: Story;
}

/** One kind of event: how it is told apart, and how its fields become bits. */
export interface Kind {
  is: (event: CourseEvent) => boolean;
  /**
   * @param id of the event
   * @param given the event to be written; nothing when reading
   */
  code: (tools: Tools, id: string, given?: Happening) => Happening;
  /** Whether a page mostly writes it in one go with the event before. */
  closes: boolean;
}

/** A kind, made with the type of its event. */
export function kind<Of extends Happening>(
  is: (event: CourseEvent) => boolean,
  code: (tools: Tools, id: string, given?: Of) => Of,
  { closes = false } = {},
): Kind {
  return { is, code: (tools, id, given) => code(tools, id, given as Of | undefined), closes };
}
