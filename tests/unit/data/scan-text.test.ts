import { describe, expect, test } from 'vitest';
import { scanText } from '../../../src/components/data/scan-text.ts';

const CODE = 'AAAJ 9RNL DRZW QTFK\n74V4';
const at = (address: string, inPortal = false) => scanText(CODE, new URL(address), inPortal);

describe('a QR code', () => {
  test('opens the page that reads the code, where another device can come to it', () => {
    expect(at('https://course.example.org/en/my-data.html#code')).toEqual({
      text: 'https://course.example.org/en/my-data.html#code=AAAJ9RNLDRZWQTFK74V4',
      opens: true,
    });
    expect(at('http://192.168.12.1:4321/my-data.html').opens).toBe(true);
  });

  test.each(['http://localhost:4321/my-data.html', 'http://127.0.0.1/my-data.html', 'http://[::1]:80/my-data.html'])(
    'is the code alone at %s, which is another place on each device',
    (address) => {
      expect(at(address)).toEqual({ text: CODE, opens: false });
    },
  );

  test('is the code alone in a portal and from a file', () => {
    expect(at('https://portal.example.org/scorm/17/my-data.html', true)).toEqual({ text: CODE, opens: false });
    expect(at('file:///course/my-data.html').opens).toBe(false);
  });
});
