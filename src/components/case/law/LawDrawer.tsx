import { useEffect, useRef } from 'react';
import type { LawCard } from '../../../domain/citation/card.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Words } from '../words.ts';
import { CardView } from './CardView.tsx';

interface LawDrawerProps {
  cards: LawCard[];
  /** The card to show first, if a citation opened the drawer. */
  current: string | undefined;
  /** Catalogue sentence with `{n}`. */
  title: string;
  words: Words['common'];
  onClose: () => void;
}

const WIDE = '(min-width: 68rem)';

/** The law in play, in order of force: a panel beside the page where there is room, else a sheet from below that holds the focus. */
export function LawDrawer({ cards, current, title, words, onClose }: LawDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const wide = window.matchMedia(WIDE).matches;
    const opener = document.activeElement;
    if (wide) element.show();
    else element.showModal();
    document.documentElement.classList.toggle('has-drawer', wide);
    close.current?.focus();
    return () => {
      element.close();
      document.documentElement.classList.remove('has-drawer');
      // What opened the drawer may be gone by now, when the story went on beside it; or nothing had the focus.
      const back =
        opener !== document.body && opener?.isConnected ? opener : document.querySelector('[data-law-button]');
      if (back instanceof HTMLElement) back.focus();
    };
  }, []);

  useEffect(() => {
    if (current) document.getElementById(`law-${current}`)?.scrollIntoView({ block: 'start' });
  }, [current]);

  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby="drawer-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="drawer-in">
        <header>
          <h2 id="drawer-title">
            <span aria-hidden="true">§</span> {fill(title, { n: cards.length })}
          </h2>
          <button className="act bare" type="button" ref={close} onClick={onClose}>
            {words.close}
          </button>
        </header>
        <div className="body">
          {cards.map((card) => (
            <CardView key={card.id} card={card} words={words.lawCard} current={card.id === current} />
          ))}
          <div className="key">
            <i />
            <span>{words.lawCard.key.binding}</span>
            <i className="committee" />
            <span>{words.lawCard.key.committee}</span>
            <i className="guidance" />
            <span>{words.lawCard.key.guidance}</span>
            <i className="regional" />
            <span>{words.lawCard.key.regional}</span>
          </div>
          <p>
            <a href="sources.html">{words.lawCard.all}</a>
          </p>
        </div>
      </div>
    </dialog>
  );
}
