/** Version of the protocol. A page of another version is told to load itself again. */
export const VERSION = 2;

/** The longest message that a phone and a facilitator may send, in characters. */
export const LONGEST = { phone: 1024, facilitator: 8192 } as const;

/** The longest question, in characters. */
export const LONGEST_QUESTION = 280;

/** The signs of a join code: none that looks like another. */
export const CODE_SIGNS = 'ACDEFHJKMNPQRTVWXY23456789';
export const CODE_LENGTH = 6;
