import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { fill } from '../../i18n/fill.ts';
import { svg } from '../make/svg.ts';
import { signsOf } from './group-code.ts';
import { qrPath } from './qr-path.ts';
import { scanText } from './scan-text.ts';

/** Draws the QR code of a resume code into a figure, says below it what it holds, and shows it. */
export function drawQr(figure: HTMLElement, code: string, words: MyDataScriptWords['code']): void {
  const inPortal = top !== self || document.documentElement.dataset.package !== undefined;
  const { text, opens } = scanText(code, new URL(location.href), inPortal);
  const { viewBox, d } = qrPath(text);
  const label = fill(words.picture, { n: signsOf(code).length });
  const drawing = svg('svg', { viewBox, class: 'qr', role: 'img', 'aria-label': label }, svg('path', { d }));
  figure.querySelector('[data-qr]')?.replaceChildren(drawing);
  figure.querySelector('figcaption')?.replaceChildren(opens ? words.link : words.bare);
  figure.hidden = false;
}
