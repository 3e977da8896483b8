const STANDARD = 4321;

/** The port that the environment asks for, the standard one when it says nothing, undefined when it is no port. */
export function portFrom(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return STANDARD;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  return port <= 65535 ? port : undefined;
}
