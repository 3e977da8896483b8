import { make } from '../../../components/make/make.ts';
import { STANDARD } from '../../../classroom/session/settings.ts';
import type { OpenSessionWords } from '../../../i18n/en/open-session.ts';
import { fill } from '../../../i18n/fill.ts';
import { settingsFields } from '../settings-fields.ts';
import { fileForm } from './file-form.ts';
import { casesOnPage, sheetsOnPage, withScenes, type CaseOnPage } from './on-page.ts';
import { openWith } from './open-with.ts';
import { sessionSheet, type Chosen } from './session-sheet.ts';

/** Draws the panel that opens a session, and returns what fills a run sheet in. The cases and sheets are those of the page. */
export function drawPanel(place: Element, words: OpenSessionWords): (sheet: string) => void {
  const cases = casesOnPage();
  const sheets = sheetsOnPage();
  /** The chosen cases in order, each with its decisions; none where the room leads. */
  let chosen: Chosen[] = [];
  /** The same, with cases whose decisions are still being fetched. */
  let plan: readonly Planned[] = [];
  let turn = 0;
  const fetched = new Map<string, Promise<CaseOnPage>>();
  const settings = settingsFields(STANDARD, words.settings, words.locale);

  const chips = [...sheets.map(({ id, name }) => ({ id, name })), { id: '', name: words.own }].map(({ id, name }) => {
    const input = make('input', 'vh');
    Object.assign(input, { type: 'radio', name: 'sheet', value: id, checked: id === '' });
    input.addEventListener('change', () => {
      if (id) fillIn(id);
      else draw();
    });
    return make('label', '', input, name);
  });
  const boxes = cases.map((each) => {
    const input = make('input', '');
    Object.assign(input, { type: 'checkbox', value: each.id });
    input.addEventListener('change', () => {
      const others = plan.filter((part) => part.case !== each.id);
      void choose(input.checked ? [...others, { case: each.id, scenes: [] }] : others);
    });
    const row = make('label', 'pick', input, make('span', 'pk-m', each.title), make('span', 'pk-s', each.turns));
    return { input, row };
  });
  const decisions = make('div', '');
  const summary = make('div', '');
  const told = make('p', 'sign warn', '');
  told.setAttribute('role', 'alert');
  const open = make('button', 'act', words.open);
  open.type = 'submit';

  const draw = (): void => {
    for (const chip of chips) chip.className = chip.querySelector('input')?.checked ? 'on' : '';
    for (const { input } of boxes) input.checked = plan.some((part) => part.case === input.value);
    summary.replaceChildren(sessionSheet(chosen, settings.read(), words));
    open.textContent = chosen.length > 0 ? words.open : words.openFirst;
    if (chosen.length > 0) open.removeAttribute('aria-disabled');
    else open.setAttribute('aria-disabled', 'true');
  };
  const drawDecisions = (): void => {
    decisions.replaceChildren(
      ...chosen.map((part) =>
        decisionsOf(part, words, () => {
          // Only this case: others may still be on their way.
          plan = plan.map((each) => (each.case === part.of.id ? planOf(part) : each));
          draw();
        }),
      ),
    );
  };
  /** Chooses these cases and decisions; the decisions of a case are fetched when it is chosen first. */
  const choose = async (next: readonly Planned[]): Promise<void> => {
    plan = next;
    const mine = ++turn;
    told.textContent = '';
    try {
      const all = await Promise.all(next.map(({ case: id }) => known(id)));
      if (mine !== turn) return;
      // Decisions that were ticked meanwhile stand in the plan.
      chosen = plan.flatMap(({ scenes }, n) => (all[n] ? [{ of: all[n], scenes: [...scenes] }] : []));
    } catch {
      if (mine !== turn) return;
      told.textContent = words.failed;
    }
    drawDecisions();
    draw();
  };
  const known = (id: string): Promise<CaseOnPage> => {
    const found = cases.find((each) => each.id === id);
    const loading = fetched.get(id) ?? (found ? withScenes(found) : Promise.reject(new Error(`No case ${id}.`)));
    fetched.set(id, loading);
    loading.catch(() => fetched.delete(id));
    return loading;
  };
  const fillIn = (id: string): void => {
    const sheet = sheets.find((each) => each.id === id);
    if (!sheet) return;
    settings.set(Math.max(...sheet.plays.map(({ talk }) => talk)));
    const input = chips[sheets.indexOf(sheet)]?.querySelector('input');
    if (input) input.checked = true;
    void choose(sheet.plays.map(({ case: name, scenes }) => ({ case: name, scenes })));
  };

  const form = make(
    'form',
    'openform',
    make('p', '', words.about),
    group(words.sheets, make('div', 'chips', ...chips), make('p', 'small quiet', words.sheetsHow)),
    group(words.cases, make('p', 'small quiet', words.casesHow), make('div', 'picks', ...boxes.map(({ row }) => row))),
    decisions,
    group(words.votes, settings.element),
    make('div', 'saysback', summary, told, make('div', 'acts', open, make('p', 'small', words.openHow))),
  );
  form.addEventListener('change', draw);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (open.hasAttribute('aria-disabled')) return;
    void openWith({ plan, settings: settings.read() }, open, told, words.refused.plan, words).then(draw);
  });
  draw();
  place.replaceChildren(form, fileForm(words));
  return fillIn;
}

interface Planned {
  case: string;
  scenes: string[];
}

function planOf({ of, scenes }: Chosen): Planned {
  return { case: of.id, scenes };
}

function group(title: string, ...inside: Node[]): HTMLElement {
  return make('fieldset', '', make('legend', '', title), ...inside);
}

/** The decisions of a case; those that are ticked stand in the order of the case. */
function decisionsOf(part: Chosen, words: OpenSessionWords, changed: () => void): HTMLElement {
  const { of } = part;
  const rows = of.scenes.map(({ id, title, asks, clock }: CaseOnPage['scenes'][number]) => {
    const input = make('input', '');
    Object.assign(input, { type: 'checkbox', value: id, checked: part.scenes.includes(id) });
    input.addEventListener('change', () => {
      const ticked = new Set(input.checked ? [...part.scenes, id] : part.scenes.filter((each) => each !== id));
      part.scenes = of.scenes.map((scene) => scene.id).filter((each) => ticked.has(each));
      changed();
    });
    const name = clock ? `${clock} · ${title}` : title;
    return make('label', 'pick', input, make('span', 'pk-m', name), make('span', 'pk-s', asks));
  });
  return group(
    fill(words.decisions, { title: of.title }),
    make('p', 'small quiet', words.decisionsHow),
    make('div', 'picks', ...rows),
  );
}
