import { signsOf } from './group-code.ts';

/** Hosts that mean the device itself. */
const LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** What a QR code says. */
export interface ScanText {
  text: string;
  /** Whether it opens the course: an address, not the code alone. */
  opens: boolean;
}

/**
 * What the QR code of a resume code says: the address of the page that reads it, or the code alone where another device cannot come to
 * that page by an address.
 * @param page the address of the page that reads codes
 * @param inPortal whether that page belongs to a portal, which is entered through its own door
 */
export function scanText(code: string, page: URL, inPortal: boolean): ScanText {
  const opens = page.protocol.startsWith('http') && !LOOPBACK.test(page.hostname) && !inPortal;
  return opens ? { text: `${page.origin}${page.pathname}#code=${signsOf(code)}`, opens } : { text: code, opens };
}
