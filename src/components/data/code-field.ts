import { lookAtTyped, type GroupState } from '../../domain/resume-code/look-at-typed.ts';
import { make } from '../make/make.ts';
import { GROUP, groupCode, groupsOf, LINE } from './group-code.ts';
import { signOf } from './with-sign.ts';

/** The field for a code. */
export interface CodeField {
  /** Puts a code into the field, as if it had been pasted. */
  put: (code: string) => void;
  value: () => string;
  /** Marks groups, counted from 0, until they are changed. */
  mark: (groups: readonly number[]) => void;
  /** Puts the caret over a group, to be typed anew. */
  select: (group: number) => void;
}

const WRONG: readonly GroupState[] = ['forbidden', 'doubtful'];

/**
 * Groups the code while it is typed, numbers its lines, and marks slips on the copy of the text that stands behind the field: what no
 * code has and lines that cannot be right at once, others when they are found. A line that holds gets a tick.
 */
export function codeField(field: HTMLTextAreaElement, mirror: HTMLElement): CodeField {
  const marked = new Map<number, string>();

  const draw = () => {
    const { groups } = lookAtTyped(field.value);
    for (const [index, slip] of marked) if (groups[index]?.signs !== slip) marked.delete(index);
    const lines = Math.max(2, Math.ceil(groups.length / LINE));
    field.rows = lines;
    mirror.replaceChildren(
      ...Array.from({ length: lines }, (_, line) => {
        const own = groups.slice(line * LINE, (line + 1) * LINE);
        const shown = own.flatMap(({ signs, state }, place) => {
          const isWrong = WRONG.includes(state) || marked.has(line * LINE + place);
          return [...(place > 0 ? [' '] : []), isWrong ? make('mark', '', signs) : signs];
        });
        const isRight = own.length > 0 && own.every(({ state }) => state === 'right');
        return make(
          'div',
          '',
          make('span', 'ln', String(line + 1)),
          ...shown,
          '\u200b',
          ...(isRight ? [signOf('ok')] : []),
        );
      }),
    );
  };
  const regroup = () => {
    const { text, caret } = groupCode(field.value, field.selectionStart);
    if (text !== field.value) {
      field.value = text;
      field.setSelectionRange(caret, caret);
    }
    draw();
  };
  const remove = (event: Event, from: number, to: number) => {
    event.preventDefault();
    field.setRangeText('', from, to, 'end');
    regroup();
  };

  field.addEventListener('beforeinput', (event) => {
    const { selectionStart: start, selectionEnd: end, value } = field;
    if (start !== end) return;
    // A gap comes back by itself: what is meant is the sign beyond it.
    if (event.inputType === 'deleteContentBackward' && /\s/.test(value[start - 1] ?? ''))
      remove(event, start - 2, start);
    if (event.inputType === 'deleteContentForward' && /\s/.test(value[start] ?? '')) remove(event, start, start + 2);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    field.form?.requestSubmit();
  });
  field.addEventListener('input', (event) => {
    // Keyboards that build up a word lose it when the text changes under them.
    if (event.isComposing) draw();
    else regroup();
  });
  field.addEventListener('compositionend', regroup);
  field.addEventListener('change', regroup);
  draw();

  return {
    value: () => field.value,
    put(code) {
      field.value = groupCode(code).text;
      draw();
    },
    mark(groups) {
      marked.clear();
      const all = groupsOf(field.value);
      for (const index of groups) marked.set(index, all[index] ?? '');
      draw();
    },
    select(group) {
      const start = group * (GROUP + 1);
      field.focus();
      field.setSelectionRange(start, start + (groupsOf(field.value)[group]?.length ?? 0));
    },
  };
}
