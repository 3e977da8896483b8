import type { DecisionView } from '../../classroom/protocol/view.ts';
import { fill } from '../../i18n/fill.ts';
import { make } from '../make/make.ts';
import type { Moment, Picture } from './moment.ts';
import { passage, verdictWord } from './passage.ts';

const LINE: Record<string, string> = {
  declaration: 'guidance',
  committee: 'committee',
  guidance: 'guidance',
  regional: 'regional',
  court: 'regional',
};

/** What happens by the choice that moved the case, and the ending if it is one. */
export function outcomePicture({ wall }: Moment, { scene, outcome, ending, n, of }: DecisionView): Picture {
  const { present: t, common, case: words } = wall.words;
  const letter = common.letters[scene.options.findIndex(({ id }) => id === outcome?.choice)] ?? '';
  const parts: Node[] = [];
  if (outcome) parts.push(passage(outcome.label, 'hand'), passage(outcome.consequence));
  if (ending) {
    const kind = fill(t.stage.endingKind, { kind: words.kinds[ending.kind as keyof typeof words.kinds] });
    parts.push(
      make(
        'section',
        'anew',
        make('p', 'label', kind),
        make('h2', '', fill(t.stage.ending, { title: ending.title })),
        ...ending.echoes.map((html) => passage(html, 'echo')),
        passage(ending.text),
        make('h2', 'label', t.stage.epilogue),
        passage(ending.epilogue),
      ),
    );
    if (of !== null && n < of) parts.push(make('p', '', t.stage.elsewhere));
  }
  return { title: fill(outcome?.by === 'room' ? t.stage.byRoom : t.stage.byYou, { letter }), look: 'long', parts };
}

/** The judgement of what was decided, the sources it rests on, and what would have been rights-based. */
export function judgementPicture({ wall }: Moment, { scene, judgement, outcome }: DecisionView): Picture {
  const { present: t, common } = wall.words;
  const letterOf = (id: string | undefined) =>
    common.letters[scene.options.findIndex((option) => option.id === id)] ?? '';
  if (!judgement) return { title: scene.title, look: 'long', parts: [] };
  const { verdict, why, tempting, right, law } = judgement;
  const parts: Node[] = [
    make('p', 'wallverdict', verdictWord(verdict, common.verdicts)),
    ...(outcome ? [passage(outcome.label, 'hand')] : []),
    passage(why),
  ];
  if (right)
    parts.push(
      make(
        'section',
        'right',
        make('h2', 'label', fill(t.stage.right, { letter: letterOf(right.id) })),
        passage(right.label),
        passage(right.why),
      ),
    );
  if (tempting !== undefined) parts.push(make('section', '', make('h2', 'label', t.stage.tempting), passage(tempting)));
  // One reason and one provision can be read from the last row; what else it rests on is named.
  const first = law.find(({ status }) => status === 'binding') ?? law[0];
  if (first) {
    const { title, html, binds, status } = first;
    const card = make('article', `law ${LINE[status] ?? ''}`, passage(html), make('p', 'label', `${title}. ${binds}`));
    const others = law.filter((each) => each !== first).map((each) => each.title);
    const also = others.length > 0 ? [make('p', 'label', fill(t.stage.also, { list: others.join(' · ') }))] : [];
    parts.push(make('section', '', make('h2', 'label', t.stage.law), card, ...also));
  }
  return { title: scene.title, look: 'long', parts };
}
