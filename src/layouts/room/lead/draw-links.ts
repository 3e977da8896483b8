import { copyText } from '../../../components/data/copy-text.ts';
import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import { button } from './button.ts';
import type { Moment } from './moment.ts';

/** The links of a session: for the phones, the big screen, a second facilitator, and the way back to this page. */
export function linksSection({ code, info, words }: Moment): HTMLElement {
  const t = words.linkList;
  const here = new URL('.', location.href).href;
  const others = info?.at[0] ?? here;
  const own = location.hash.slice(1).split('.')[1] ?? '';
  const links: { name: readonly string[]; url: string; opens: boolean }[] = [
    { name: t.phones, url: `${others}join.html#${code}`, opens: false },
  ];
  if (info?.keys) {
    links.push(
      { name: t.projector, url: `${here}projector.html#${code}.${info.keys.projector}`, opens: true },
      { name: t.partner, url: `${others}lead.html#${code}.${info.keys.partner}`, opens: false },
    );
  }
  links.push({
    name: info?.lead === false ? t.partnerOwn : t.own,
    url: `${others}lead.html#${code}.${own}`,
    opens: false,
  });
  const list = make('ul', 'linklist sheet', ...links.map((each) => linkRow(each, words)));
  return make('section', 'links', make('h2', 'label', t.title), list);
}

function linkRow(
  { name: [name = '', how = ''], url, opens }: { name: readonly string[]; url: string; opens: boolean },
  words: Moment['words'],
): HTMLElement {
  const t = words.linkList;
  const shown = make('p', 'small url', url.replace(/^https?:\/\//, ''));
  const whole = make('span', 'vh', url);
  const told = make('span', 'small', '');
  told.setAttribute('role', 'status');
  const copy = button(t.copy, `copy ${name}`, () => {
    void copyText(url, whole).then((done) => {
      told.textContent = done ? t.copied : t.notCopied;
    });
  });
  copy.ariaLabel = fill(t.copyOf, { name });
  const acts = make('div', 'linkacts', copy, told);
  if (opens) {
    const open = make('a', 'act line', t.open);
    Object.assign(open, { href: url, target: '_blank', rel: 'noopener', ariaLabel: fill(t.openOf, { name }) });
    open.dataset.key = `open ${name}`;
    acts.prepend(open);
  }
  return make(
    'li',
    '',
    make('div', '', make('p', 'code1', name), make('p', 'small quiet', how)),
    acts,
    make('div', 'whole', shown, whole),
  );
}
