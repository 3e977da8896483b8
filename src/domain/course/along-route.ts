/**
 * The path in the order that is recommended to a role: the beginning stays first, then the stops of the route, then all else in
 * the order of the course. Addresses that the path does not have are passed over; an empty route changes nothing.
 * @param route addresses of lessons and cases
 */
export function alongRoute<Station extends { href: string }>(
  path: readonly Station[],
  route: readonly string[],
): Station[] {
  const [first, ...others] = path;
  const stops = route.flatMap((href) => others.filter((station) => station.href === href));
  const rest = others.filter((station) => !stops.includes(station));
  return [...(first ? [first] : []), ...stops, ...rest];
}
