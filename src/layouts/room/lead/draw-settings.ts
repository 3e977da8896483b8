import { make } from '../../../components/make/make.ts';
import { fill } from '../../../i18n/fill.ts';
import { settingsFields } from '../settings-fields.ts';
import { foldable } from './button.ts';
import type { Moment } from './moment.ts';

/** Before the session begins everything can still be changed: which decisions, how often, who decides. */
export function settingsSection({ desk, words, acts }: Moment): HTMLElement {
  const t = words.settings;
  const fields = settingsFields(desk.settings, t, words.locale);
  const parts = desk.plan.map((part, index) => {
    const boxes = part.all.map(({ id, title }) => {
      const input = make('input', '');
      Object.assign(input, { type: 'checkbox', value: id, checked: part.scenes.includes(id) });
      input.dataset.key = `scene ${String(index)} ${id}`;
      return make('label', 'pick', input, make('span', 'pk-m', title));
    });
    const list = make(
      'fieldset',
      '',
      make('legend', 'label', fill(t.decisions, { title: part.title })),
      make('div', 'picks', ...boxes),
    );
    return { part, list };
  });
  const form = make(
    'form',
    'settingsform',
    fields.element,
    ...parts.map(({ list }) => list),
    make('p', 'small quiet', t.wholeHow),
  );
  const keep = make('button', 'act line', t.keep);
  keep.type = 'submit';
  keep.dataset.key = 'keep-settings';
  form.append(make('div', 'acts', keep));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const plan = parts.map(({ part, list }) => ({
      case: part.case,
      scenes: [...list.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    }));
    acts.ask({ do: 'set', plan, settings: fields.read() });
  });
  return foldable(t.title, 'settings', 'byhand', form);
}
