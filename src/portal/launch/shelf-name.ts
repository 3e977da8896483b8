/**
 * What is put behind the name of the place in this browser where a learner’s record of one activity is kept: a hash, so that neither who it is nor
 * where can be read from it, and a second learner on the same device never meets the first one’s.
 * @param about what tells learners and activities apart, such as id, address of the package, registration
 */
export async function shelfName(about: readonly string[]): Promise<string> {
  const text = JSON.stringify(about);
  // Only a page from a secure place has the cryptographic one; portals inside an office often are not.
  const hash = 'subtle' in crypto ? await sha256(text) : fnv(text);
  return `-${hash}`;
}

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hex(new Uint8Array(bytes).slice(0, 16));
}

/** FNV-1a, four times with different beginnings: enough to tell apart, and one-way for whoever does not know the ids. */
function fnv(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((begin) => {
      let hash = begin;
      for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
      return hash.toString(16).padStart(8, '0');
    })
    .join('');
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
