import type { LawCard } from '../../../domain/citation/card.ts';

interface CitesProps {
  ids: readonly string[];
  law: ReadonlyMap<string, LawCard>;
  label: string;
}

/** The sources of a judgement, as boxes that open in place (`LawDesk` hears them); without scripts they lead to the page of sources. */
export function Cites({ ids, law, label }: CitesProps) {
  return (
    <p className="cites" role="group" aria-label={label}>
      {ids.map((id) => (
        <a key={id} className="cite" href={`sources.html#${id}`} data-cite={id}>
          {law.get(id)?.mark ?? id}
        </a>
      ))}
    </p>
  );
}
