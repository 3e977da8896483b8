import { make } from '../../components/make/make.ts';
import { LEAST, type Settings } from '../../classroom/session/settings.ts';
import { plural } from '../../i18n/fill.ts';

export interface SettingsWords {
  twice: string;
  hide: string;
  room: string;
  facilitator: string;
  least: string;
  votes: { one: string; other: string };
  clock: string;
  voteMinutes: string;
  talkMinutes: string;
}

const CHOICES = [LEAST, 5, 8];

/** The fields in which the settings of a session are chosen, and what they say now. */
export function settingsFields(
  settings: Settings,
  words: SettingsWords,
  locale: string,
): { element: HTMLElement; read: () => Settings; set: (talk: number) => void } {
  const twice = box('checkbox', 'twice', settings.rounds === 2);
  const hide = box('checkbox', 'hide', settings.hideFirst);
  const clock = box('checkbox', 'clock', settings.timer !== null);
  const room = box('radio', 'decides', settings.decides === 'room');
  const lead = box('radio', 'decides', settings.decides === 'facilitator');
  const vote = minutes('vote', settings.timer?.vote ?? 60);
  const talk = minutes('talk', settings.timer?.discuss ?? 300);
  const least = make('select', '');
  least.dataset.key = 'least';
  least.append(
    ...[...new Set([...CHOICES, settings.least])]
      .sort((a, b) => a - b)
      .map((n) => {
        const option = make('option', '', plural(words.votes, n, locale));
        Object.assign(option, { value: String(n), selected: n === settings.least });
        return option;
      }),
  );
  const pick = (input: HTMLInputElement, text: string): HTMLElement =>
    make('label', 'pick', input, make('span', 'pk-m', text));
  const field = (name: string, input: HTMLElement): HTMLElement =>
    make('label', 'field inline', make('span', 'label', name), input);
  const hideRow = pick(hide, words.hide);
  const times = make('div', 'inlines', field(words.voteMinutes, vote), field(words.talkMinutes, talk));
  const fit = (): void => {
    hideRow.hidden = !twice.checked;
    times.hidden = !clock.checked;
  };
  const element = make(
    'div',
    '',
    make(
      'div',
      'picks',
      pick(twice, words.twice),
      hideRow,
      pick(room, words.room),
      pick(lead, words.facilitator),
      pick(clock, words.clock),
    ),
    times,
    make('div', 'inlines', field(words.least, least)),
  );
  element.addEventListener('change', fit);
  fit();
  return {
    element,
    read: () => ({
      rounds: twice.checked ? 2 : 1,
      hideFirst: hide.checked,
      least: Number(least.value),
      decides: room.checked ? 'room' : 'facilitator',
      timer: clock.checked ? { vote: secondsIn(vote), discuss: secondsIn(talk) } : null,
    }),
    set: (n) => {
      talk.value = String(n);
    },
  };
}

function box(type: 'checkbox' | 'radio', name: string, checked: boolean): HTMLInputElement {
  const made = make('input', '');
  Object.assign(made, { type, name, checked });
  made.dataset.key = `${name} ${String(checked)}`;
  return made;
}

function minutes(name: string, seconds: number): HTMLInputElement {
  const made = make('input', 'num');
  Object.assign(made, {
    type: 'number',
    name,
    min: '1',
    max: '120',
    step: '1',
    value: String(Math.max(1, Math.round(seconds / 60))),
  });
  made.dataset.key = name;
  return made;
}

function secondsIn({ value }: HTMLInputElement): number {
  return Math.max(1, Math.min(120, Math.round(Number(value)) || 1)) * 60;
}
