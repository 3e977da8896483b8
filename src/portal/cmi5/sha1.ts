/**
 * SHA-1 of a text in UTF-8, as 20 bytes (RFC 3174). Of our own, because the browser has its own on https pages alone, and only with a wait.
 * It names things; it keeps no secret.
 */
export function sha1(text: string): Uint8Array {
  const given = new TextEncoder().encode(text);
  const length = (Math.ceil((given.length + 9) / 64) * 64) | 0;
  const bytes = new Uint8Array(length);
  bytes.set(given);
  bytes[given.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor(given.length / 0x2000_0000));
  view.setUint32(length - 4, given.length << 3);
  const hash = new Uint32Array([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  for (let block = 0; block < length; block += 64) mix(hash, view, block);
  const digest = new DataView(new ArrayBuffer(20));
  hash.forEach((word, n) => {
    digest.setUint32(n * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

function mix(hash: Uint32Array, view: DataView, block: number): void {
  const words = new Uint32Array(80);
  for (let n = 0; n < 80; n++) {
    const word = (back: number) => words[n - back] ?? 0;
    words[n] = n < 16 ? view.getUint32(block + n * 4) : turn(word(3) ^ word(8) ^ word(14) ^ word(16), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  words.forEach((word, n) => {
    const [part, constant] =
      n < 20
        ? [(b & c) | (~b & d), 0x5a827999]
        : n < 40
          ? [b ^ c ^ d, 0x6ed9eba1]
          : n < 60
            ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
            : [b ^ c ^ d, 0xca62c1d6];
    [a, b, c, d, e] = [(turn(a, 5) + part + e + constant + word) >>> 0, a, turn(b, 30), c, d];
  });
  [a, b, c, d, e].forEach((word, n) => {
    hash[n] = ((hash[n] ?? 0) + word) >>> 0;
  });
}

function turn(word: number, by: number): number {
  return ((word << by) | (word >>> (32 - by))) >>> 0;
}
