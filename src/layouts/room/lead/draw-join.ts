import { make } from '../../../components/make/make.ts';
import { svg } from '../../../components/make/svg.ts';
import { fill } from '../../../i18n/fill.ts';
import { typedAddress } from '../course-address.ts';
import type { Moment } from './moment.ts';

/** The code for the room in two groups, the address to type and the QR code, which holds both. */
export function joinRow({ code, info, words }: Moment): HTMLElement {
  const t = words.join;
  const big = make('p', 'bigcode', `${code.slice(0, 3)} ${code.slice(3)}`);
  const base = info?.at[0];
  const how = make('div', '', make('p', 'label', t.code), big);
  const row = make('div', 'joinrow', how);
  if (base !== undefined) {
    how.append(
      make('p', '', fill(t.type, { address: typedAddress(base) })),
      make('p', 'small quiet', t.never),
      ...(info?.at.slice(1).map((other) => make('p', 'small quiet', typedAddress(other))) ?? []),
    );
    row.append(drawing(`${base}join.html#${code}`, t.qr));
  } else if (info) how.append(make('p', 'small', t.alone));
  return row;
}

function drawing(text: string, name: string): SVGElement {
  const made = svg('svg', { class: 'qr', role: 'img', 'aria-label': name });
  void import('../../../components/data/qr-path.ts').then(({ qrPath }) => {
    const { viewBox, d } = qrPath(text);
    made.setAttribute('viewBox', viewBox);
    made.append(svg('path', { d, 'shape-rendering': 'crispEdges' }));
  });
  return made;
}
