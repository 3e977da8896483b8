import { crc32, deflateSync } from 'node:zlib';

const STEPS = 15;

/**
 * A square PNG in two colours and 14 steps between them: a line drawing needs no more, and is a third of the size of a PNG with all colours.
 * @param share how much of the second colour each pixel has, 0 to 1, row by row
 * @param colours as `#rrggbb`
 */
export function twoColourPng(share: readonly number[], colours: readonly [string, string]): Buffer {
  const size = Math.sqrt(share.length);
  const [from, to] = colours.map(channels);
  const palette = Array.from({ length: STEPS + 1 }, (_, step) =>
    (from ?? []).map((value, channel) => Math.round(value + (((to?.[channel] ?? 0) - value) * step) / STEPS)),
  );
  const rows = Array.from({ length: size }, (_, y) => {
    const steps = share.slice(y * size, (y + 1) * size).map((value) => Math.round(value * STEPS));
    // Two pixels a byte, after a byte that says: no filter.
    return [0, ...Array.from({ length: size / 2 }, (_, x) => ((steps[2 * x] ?? 0) << 4) | (steps[2 * x + 1] ?? 0))];
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Four bits a pixel, colours from the palette.
  head.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
