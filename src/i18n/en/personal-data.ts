import type { PersonalKind } from '../../domain/personal-data.ts';

/** The line under a text that looks like a real person’s data. */
export const personalWords: Record<PersonalKind, string> = {
  birth:
    '{found} looks like a person’s date of birth. Leave out whatever leads to a real person; it stays on this device all the same.',
  telephone:
    '{found} looks like a telephone number. Leave out whatever leads to a real person; it stays on this device all the same.',
  'file-number':
    '{found} looks like a file number. Leave out whatever leads to a real person; it stays on this device all the same.',
};
