import { $events } from '../../stores/record.ts';
import { handOver } from './hand-over.ts';

/**
 * Hands to the learner as a file what this page knows, on any page: where nothing is kept, what was done ends with the page.
 * @param name of the file, with a place for the `{day}`
 */
export function saveNow(name: string): void {
  handOver($events.get(), name);
}
