import type { wordsFor } from '../../i18n/words.ts';

/** The catalogue as a case page hands it to its island. */
export type Words = ReturnType<typeof wordsFor>;
