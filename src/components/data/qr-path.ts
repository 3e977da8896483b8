import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** A QR code as a drawing. */
export interface QrPath {
  /** The `viewBox`: its modules are one unit wide, and the four units of margin that readers need are in it. */
  viewBox: string;
  /** The dark modules, for `<path d>`; they must be darker than what lies behind them, margin included, in every theme. */
  d: string;
}

const MARGIN = 4;

/**
 * Draws a text as a QR code. A resume code alone, in capitals, makes one of about 40 modules.
 * @throws for more than some 2,000 letters
 */
export function qrPath(text: string): QrPath {
  const code = generate(text);
  const size = code.size + 2 * MARGIN;
  return { viewBox: `${-MARGIN} ${-MARGIN} ${size} ${size}`, d: toSvgPath(code) };
}
