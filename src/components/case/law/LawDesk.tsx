import { useEffect, useState, type ReactNode } from 'react';
import type { CaseGraph } from '../../../domain/case/graph.ts';
import type { LawCard } from '../../../domain/citation/card.ts';
import type { CasePlace } from '../use-case-runs.ts';
import type { Words } from '../words.ts';
import { LawDrawer } from './LawDrawer.tsx';
import { citesInPlay } from '../../../domain/case/cites-in-play.ts';

interface LawDeskProps {
  graph: CaseGraph;
  cards: ReadonlyMap<string, LawCard>;
  place: CasePlace;
  words: Words;
  children: ReactNode;
}

/** Keeps the law at hand: the bar's button and every citation open the same drawer, which holds only what is in play here. */
export function LawDesk({ graph, cards, place, words, children }: LawDeskProps) {
  const [shown, setShown] = useState<{ current: string | undefined }>();
  const inScene =
    place.phase === 'choosing' ||
    place.phase === 'consequence' ||
    place.phase === 'ground' ||
    place.phase === 'judgement';
  const ids = citesInPlay(graph, inScene ? place.scene : undefined);
  const current = shown?.current;
  if (current && !ids.includes(current)) ids.push(current);
  const open = shown !== undefined;

  useEffect(() => {
    const button = document.querySelector<HTMLButtonElement>('[data-law-button]');
    const link = document.querySelector<HTMLElement>('[data-law-link]');
    if (!button || !link) return;
    const toggle = () => {
      setShown((now) => (now ? undefined : { current: undefined }));
    };
    button.hidden = false;
    link.hidden = true;
    button.addEventListener('click', toggle);
    return () => {
      button.removeEventListener('click', toggle);
    };
  }, []);

  useEffect(() => {
    const openCited = (event: MouseEvent) => {
      const cite = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-cite]') : null;
      const id = cite?.dataset.cite;
      if (id === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      setShown({ current: id });
    };
    document.addEventListener('click', openCited);
    return () => {
      document.removeEventListener('click', openCited);
    };
  }, []);

  useEffect(() => {
    document.querySelector('[data-law-button]')?.setAttribute('aria-expanded', String(open));
    document.querySelectorAll<HTMLElement>('a[data-cite]').forEach((cite) => {
      cite.classList.toggle('open', cite.dataset.cite === current);
    });
  }, [open, current]);

  return (
    <>
      {children}
      {open && (
        <LawDrawer
          cards={[...cards.values()].filter(({ id }) => ids.includes(id))}
          current={current}
          title={inScene ? words.case.lawInScene : words.case.lawInCase}
          words={words.common}
          onClose={() => {
            setShown(undefined);
          }}
        />
      )}
    </>
  );
}
