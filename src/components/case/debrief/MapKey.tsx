import { Mark, signOf } from '../Mark.tsx';
import { VERDICTS } from '../../../domain/case/verdicts.ts';
import type { Words } from '../words.ts';

const LINES = [
  ['path', ['m-path']],
  ['right', ['m-rail', 'm-rail-gap']],
  ['open', ['m-all']],
  ['earlier', ['m-earlier']],
] as const;

/** What the lines and marks of the map mean. */
export function MapKey({ words }: { words: Words }) {
  const t = words.debrief.map.key;
  return (
    <p className="mapkey">
      {LINES.map(([name, groups]) => (
        <span key={name}>
          <svg viewBox="0 0 38 16" className="map" aria-hidden="true">
            {groups.map((group) => (
              <g key={group} className={group}>
                <path d="M0 8H38" />
              </g>
            ))}
          </svg>
          {t[name]}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 38 16" className="map" aria-hidden="true">
          <g className="m-echo">
            <path d="M2 8H32" />
            <circle cx="34" cy="8" r="4" />
          </g>
        </svg>
        {t.echo}
      </span>
      {VERDICTS.map((verdict) => (
        <span key={verdict}>
          <Mark sign={signOf(verdict)} />
          {words.common.verdicts[verdict].toLowerCase()}
        </span>
      ))}
    </p>
  );
}
