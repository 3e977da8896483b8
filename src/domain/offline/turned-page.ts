/**
 * A page that stands in the root folder, shown under an address that may lie below folders: its relative addresses turned so that
 * they hold there too.
 * @param path the address seen from the root, without a slash at its beginning
 */
export function turnedPage(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return up === '' ? html : html.replace(/(\s(?:href|src)=")(?![a-z][a-z+.-]*:|[/#])/gi, `$1${up}`);
}
