import { asWritten, normalize } from '../../src/domain/case/normalize.ts';
import { proveText, soundText } from './read-sound-case.ts';

const { value } = proveText(soundText());
if (value === undefined) throw new Error('The sound case does not pass the schema.');

/** The small case that breaks no rule, as a graph with its texts as written. */
export const SOUND = normalize(value, asWritten);
export const SOUND_FILE = value;
