/** Seconds as an ISO 8601 duration (cmi5 §9.5.4): `PT1H2M3S`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  return `PT${parts.map(([n, unit]) => (n > 0 ? `${n}${unit}` : '')).join('') || '0S'}`;
}
