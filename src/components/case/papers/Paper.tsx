import type { Exhibit } from '../../../domain/case/graph.ts';
import { Html } from '../Html.tsx';
import type { Words } from '../words.ts';

interface PaperProps {
  exhibit: Exhibit;
  fresh: boolean;
  words: Words['case'];
}

/** A paper of the file: opens in place, in the tint and with the furniture of its kind. */
export function Paper({ exhibit, fresh, words }: PaperProps) {
  return (
    <details className={`paper ${exhibit.kind}`} data-exhibit={exhibit.id}>
      <summary>
        <b>
          {exhibit.title} {fresh && <span className="fresh">{words.fresh}</span>}
        </b>
        <span className="open" aria-hidden="true">
          <span className="when-closed">{words.open}</span>
          <span className="when-open">{words.close}</span>
        </span>
      </summary>
      <Html className="in" html={exhibit.text} />
    </details>
  );
}
