/** The database of the record. */
export let SHELF = 'rights-based-return';

/** Used instead while the first one holds what this release cannot read. A release that can read both brings them together. */
export let BESIDE = `${SHELF}-beside`;

/** Where a tab keeps what is not on disk yet. */
export let UNSAVED = 'rbr:unsaved';

/**
 * Says that the record on this page is that of a learner whom a portal names, not that of whoever uses the browser. To be called before
 * a record is opened, by the page that portals open alone.
 * @param of what is put behind the names
 */
export function nameShelf(of: string): void {
  SHELF += of;
  BESIDE = `${SHELF}-beside`;
  UNSAVED += of;
}
