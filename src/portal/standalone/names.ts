/** The database of the record. */
export const SHELF = 'rights-based-return';

/** Used instead while the first one holds what this release cannot read. A release that can read both brings them together. */
export const BESIDE = `${SHELF}-beside`;
