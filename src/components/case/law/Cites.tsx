import type { LawCard } from '../../../domain/citation/card.ts';

interface CitesProps {
  ids: readonly string[];
  law: ReadonlyMap<string, LawCard>;
  open?: string | undefined;
  onOpen?: ((id: string) => void) | undefined;
  label?: string;
}

/** The sources of a judgement, as boxes that open in place; without scripts they lead to the page of sources. */
export function Cites({ ids, law, open, onOpen, label }: CitesProps) {
  return (
    <p className="cites" {...(label ? { role: 'group', 'aria-label': label } : {})}>
      {ids.map((id) => (
        <a
          key={id}
          className={open === id ? 'cite open' : 'cite'}
          href={`sources.html#${id}`}
          data-cite={id}
          onClick={(event) => {
            if (!onOpen) return;
            event.preventDefault();
            onOpen(id);
          }}
        >
          {law.get(id)?.mark ?? id}
        </a>
      ))}
    </p>
  );
}
