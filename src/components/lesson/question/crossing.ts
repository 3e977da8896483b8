import type { QuestionWords } from '../../../i18n/en/lesson.ts';
import { svg } from '../../make/svg.ts';

const ROW = 30;
const END = 168;

/**
 * Strands from the learner’s order to the right one; black where the two agree.
 * @param places for each line of the learner’s order, its place in the right one, from 0
 */
export function crossing(places: readonly number[], words: QuestionWords): SVGElement {
  const y = (place: number) => 26 + place * ROW;
  // A group has the place, so that a right-to-left page can mirror it and turn the words back.
  const label = (text: string | number, x: number, at: number, look = '') =>
    svg(
      'g',
      { transform: `translate(${x} ${at})` },
      svg('text', { class: `${look}${x > 0 ? ' end' : ''}` }, String(text)),
    );
  return svg(
    'svg',
    { class: 'cross', viewBox: `0 0 ${END} ${places.length * ROW + 14}`, 'aria-hidden': 'true' },
    label(words.yourOrder, 0, 6, 'cap'),
    label(words.rightOrder, END, 6, 'cap'),
    ...places.flatMap((place, index) => [
      svg('path', {
        class: place === index ? 'same' : '',
        d: `M20 ${y(index)}C70 ${y(index)} 98 ${y(place)} 148 ${y(place)}`,
      }),
      label(index + 1, 0, y(index) + 5, 'y'),
      label(index + 1, END, y(index) + 5),
    ]),
  );
}
