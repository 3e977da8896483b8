import type { RoomCount } from '../../../classroom/protocol/messages.ts';
import type { RoomView } from '../../../classroom/protocol/view.ts';
import { make } from '../../../components/make/make.ts';
import { svg } from '../../../components/make/svg.ts';
import type { Wall } from '../../../components/present/load-room.ts';
import type { ByPhone } from '../../../components/present/moment.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import { courseAddresses, typedAddress } from '../course-address.ts';

/** How to take part, and how many do: elements that stand in several pictures and follow the session by themselves. */
export interface JoinBeside extends ByPhone {
  tellView: (view: RoomView) => void;
  tellCount: (count: RoomCount) => void;
}

/** Above this many, a ring for each would say nothing more than the number. */
const MOST_RINGS = 60;

/** Makes these elements for the session with this code. */
export function joinBeside(code: string, { words, language, says }: Wall): JoinBeside {
  const { live, stage } = words.present;
  const where = make('p', 'label', '');
  const qr = svg('svg', { class: 'qr', role: 'img', 'aria-label': live.qr });
  const say = make('p', 'label', '');
  const number = make('p', 'count num', '');
  const rings = make('p', 'tallies');
  rings.ariaHidden = 'true';
  const sum = make('p', 'count num', '');
  const how = make('div', 'how', where, make('p', 'code', `${code.slice(0, 3)} ${code.slice(3)}`), qr);
  const beside = make('aside', 'join', how, make('div', 'who', say, number, rings));
  beside.ariaLabel = live.qr;
  let count: RoomCount = { joined: 0, present: 0, voted: 0 };
  let voting = false;

  const show = () => {
    const { present, voted } = count;
    const of = Math.max(present, voted);
    number.textContent = voting ? fill(live.voted, { n: voted, of }) : plural(live.here, present, language);
    sum.textContent = plural(stage.votes, voted, language);
    rings.hidden = !voting || of > MOST_RINGS;
    if (!rings.hidden) rings.replaceChildren(...Array.from({ length: of }, (_, n) => make('i', n < voted ? 'in' : '')));
  };
  void courseAddresses().then(async ([base = new URL('.', location.href).href]) => {
    where.textContent = fill(live.join, { address: typedAddress(base) });
    const { qrPath } = await import('../../../components/data/qr-path.ts');
    const { viewBox, d } = qrPath(`${base}join.html#${code}`);
    qr.setAttribute('viewBox', viewBox);
    qr.append(svg('path', { d, 'shape-rendering': 'crispEdges' }));
  });
  show();
  return {
    beside,
    sum,
    tellView({ phase, decision }) {
      voting = phase === 'voting';
      say.textContent = voting ? (says[(decision?.round ?? 1) > 1 ? 3 : 1] ?? '') : live.nothing;
      show();
    },
    tellCount(now) {
      count = now;
      show();
    },
  };
}
