import * as z from 'zod/mini';
import type { Part, Settings } from '../session/settings.ts';
import { LEAST } from '../session/settings.ts';

export const id = z.string().check(z.regex(/^[a-z0-9-]{1,80}$/));
export const seconds = z.int().check(z.gte(10), z.lte(7200));
export const smallCount = z.int().check(z.nonnegative(), z.lte(9999));

/** The settings of a session as a page or a file gives them. */
export const settingsShape = z.strictObject({
  rounds: z.union([z.literal(1), z.literal(2)]),
  hideFirst: z.boolean(),
  least: z.int().check(z.gte(LEAST), z.lte(100)),
  decides: z.enum(['room', 'facilitator']),
  timer: z.nullable(z.strictObject({ vote: seconds, discuss: seconds })),
}) satisfies z.ZodMiniType<Settings>;

/** One case and its decisions, without the fingerprint that the server adds. */
const partShape = z.strictObject({
  case: id,
  scenes: z.array(id).check(z.maxLength(20)),
}) satisfies z.ZodMiniType<Omit<Part, 'hash'>>;

export const planShape = z.array(partShape).check(z.minLength(1), z.maxLength(12));
