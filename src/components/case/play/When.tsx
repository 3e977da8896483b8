/** The line over a scene: story time and place. */
export function When({ clock, place }: { clock?: string | undefined; place?: string | undefined }) {
  if (!clock && !place) return null;
  return (
    <p className="when">
      {clock && <span className="t">{clock}</span>}
      {place && <span>{place}</span>}
    </p>
  );
}
