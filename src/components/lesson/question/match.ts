import { fill, plural } from '../../../i18n/fill.ts';
import { element } from '../element.ts';
import { bringReasons, rowsOf, type MakeField } from './field.ts';
import { capital, tellCount } from './tell-count.ts';
import { verdict } from './verdict.ts';

/** A card and a list of texts to choose from; a text that is taken says where, and can still be chosen. */
export const match: MakeField = ({ host, words, language, changed }) => {
  const rows = rowsOf(host);
  const selects = [...host.querySelectorAll('select')];
  const texts = new Map([...(selects[0]?.options ?? [])].map(({ value, text }) => [value, text]));
  const given = () => selects.map(({ value }) => value);
  const open = () => given().filter((value) => value === '').length;

  const sayTaken = () => {
    const taken = given();
    selects.forEach((select, index) => {
      for (const option of select.options) {
        const at = option.value === '' ? -1 : taken.indexOf(option.value);
        const text = texts.get(option.value) ?? '';
        option.text = at < 0 || at === index ? text : fill(words.atCard, { text, n: at + 1 });
      }
    });
  };
  const setDone = (done: boolean) => {
    for (const row of rows.values()) {
      row.querySelector('.field')?.toggleAttribute('hidden', done);
      row.querySelector('.why')?.toggleAttribute('hidden', !done);
      row.querySelector('.given')?.remove();
    }
  };
  bringReasons(host, rows);
  host.addEventListener('change', () => {
    sayTaken();
    changed();
  });

  return {
    key: { kind: 'match', pairs: [...rows.keys()].map((id) => ({ id })) },
    read: () => (open() === 0 ? given() : undefined),
    button: () =>
      open() === 0
        ? words.myMatch
        : capital(fill(plural(words.open, open(), language), { cards: words.numbers[open()] ?? open() })),
    show({ parts }) {
      setDone(true);
      for (const part of parts) {
        const line = (label: string, look: string, id = '') => [
          element('span', 'lbl2', label),
          element('p', look, texts.get(id) ?? ''),
        ];
        const mine = [
          ...line(words.you, 'you', part.given),
          verdict(part.agrees, part.agrees ? words.fits : words.fitsNot),
        ];
        const right = part.agrees ? [] : line(words.whatFits, 'right', part.id);
        rows
          .get(part.id)
          ?.querySelector('.field')
          ?.after(element('div', 'given', ...mine, ...right));
      }
    },
    tell: (judgement) => [tellCount(judgement, words.tellMatch, words), true],
    clear() {
      setDone(false);
      for (const select of selects) select.value = '';
      sayTaken();
      selects[0]?.focus();
    },
  };
};
