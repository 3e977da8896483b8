import { make } from '../make/make.ts';

interface Row {
  label: HTMLLabelElement;
  input: HTMLInputElement;
}

let made = 0;

/** A ruled row with a box or a radio: its name, a line below it, and a label at its end. */
export function row(
  type: 'radio' | 'checkbox',
  name: string,
  text: string,
  below: string,
  checked: boolean,
  end = '',
): Row {
  const input = make('input', '');
  Object.assign(input, { type, name, checked });
  const words = make('span', '', text);
  if (below !== '') words.append(make('span', 'small quiet', below));
  return { input, label: make('label', 'startrow', input, words, make('span', 'label num', end)) };
}

/** A field for a whole number. */
export function field(text: string, value: number, min: number, max: number): Row {
  const input = make('input', 'num');
  Object.assign(input, {
    type: 'number',
    inputMode: 'numeric',
    min: String(min),
    max: String(max),
    value: String(value),
  });
  input.id = `field-${String((made += 1))}`;
  const label = make('label', 'startfield', make('span', 'label', text), input);
  label.htmlFor = input.id;
  return { input, label };
}
