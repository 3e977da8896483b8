import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrPath, type QrPath } from '../../../src/components/data/qr-path.ts';
import { writeCode } from '../../../src/domain/resume-code/write-code.ts';
import { aFinishedCourse } from '../../support/any-course.ts';
import { REAL_SHAPE } from '../../support/real-shape.ts';

const SCALE = 4;

/** Paints the drawing, dark on light, as a camera sees it. */
function painted({ viewBox, d }: QrPath) {
  const [left = 0, top = 0, size = 0] = viewBox.split(' ').map(Number);
  // The outlines turn at whole numbers and by right angles: a point is within if an odd number of upright edges lies left of it.
  const edges = d.split('Z').flatMap((outline) => {
    const corners = [...outline.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    return corners.flatMap((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      return from.x === to.x ? [{ x: from.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }] : [];
    });
  });
  const width = size * SCALE;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let pixel = 0; pixel < width * width; pixel += 1) {
    const [x, y] = [left + ((pixel % width) + 0.5) / SCALE, top + (Math.floor(pixel / width) + 0.5) / SCALE];
    const crossed = edges.filter((edge) => edge.x < x && edge.top < y && y < edge.bottom).length;
    if (crossed % 2 === 1) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { width, height: width, data };
}

describe.each([
  ['the code of an empty record', writeCode([], REAL_SHAPE)],
  ['the code of a finished course', writeCode(aFinishedCourse(5), REAL_SHAPE)],
  ['an address with a code', 'https://course.example.org/en/my-data.html#code=ABCD-EFGH-JKLM'],
])('%s', (_, text) => {
  test('is drawn so that it can be scanned', () => {
    expect(decodeQR(painted(qrPath(text)))).toBe(text);
  });
});

test('a code of a finished course is small enough for any screen: 45 units with its margin', () => {
  expect(qrPath(writeCode(aFinishedCourse(5), REAL_SHAPE)).viewBox).toBe('-4 -4 45 45');
});
