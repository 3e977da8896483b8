import { memo } from 'react';
import type { MapBox, MapDrawing, MapMark, WayGroup } from '../../../domain/case/map/draw.ts';

/** The map of a whole case as SVG, drawn from plain data; the list under it says the same. */
export const CaseMap = memo(function CaseMap({ drawing, title }: { drawing: MapDrawing; title: string }) {
  const id = `map-title-${drawing.dir}`;
  return (
    <svg
      className={`map map-${drawing.dir}`}
      viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
      role="img"
      aria-labelledby={id}
    >
      <title id={id}>{title}</title>
      {drawing.under.map((group) => (
        <Ways key={group.className} group={group} />
      ))}
      <g className="m-echo">
        {drawing.echoes.map(({ d, end }) => (
          <g key={d}>
            <path d={d} />
            <circle cx={end.x} cy={end.y} r="4" />
          </g>
        ))}
      </g>
      {drawing.over.map((group) => (
        <Ways key={group.className} group={group} />
      ))}
      {drawing.boxes.map((box) => (
        <Box key={box.id} box={box} />
      ))}
      {drawing.marks.map((mark) => (
        <ChoiceMark key={mark.choice} mark={mark} />
      ))}
    </svg>
  );
});

function Ways({ group }: { group: WayGroup }) {
  return (
    <g className={group.className}>
      {group.ways.map(({ choice, d }) => (
        <path key={choice} d={d} />
      ))}
    </g>
  );
}

function Box({ box }: { box: MapBox }) {
  return (
    <g className={box.className}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} />
      {box.lines.map((line) => (
        <text key={`${line.text} ${String(line.y)}`} className={line.className} x={line.x} y={line.y}>
          {line.text}
        </text>
      ))}
    </g>
  );
}

function ChoiceMark({ mark: { shape, x, y } }: { mark: MapMark }) {
  if (shape === 'open') return <circle className="m-open" cx={x} cy={y} r="4" />;
  if (shape === 'right') return <circle className="m-right-dot" cx={x} cy={y} r="6.5" />;
  return <use href={`#v-${shape}`} className={`v-${shape}`} x={x - 10} y={y - 10} width="20" height="20" />;
}
