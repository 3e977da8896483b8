import { ROLES } from '../domain/course/roles.ts';
import { createPreference } from './create-preference.ts';

export const $theme = createPreference('theme', ['system', 'light', 'dark']);

export const $contrast = createPreference('contrast', ['system', 'more', 'normal']);

/** For previews and tests; by default the language decides. */
export const $direction = createPreference('direction', ['auto', 'ltr', 'rtl']);

/** Whose route the course recommends; empty: its own order. */
export const $role = createPreference('role', ['', ...ROLES]);

/** Whether ‘Leave now’ also wipes the course from this device. */
export const $leaving = createPreference('leaving', ['', 'wipe']);

/** When a case tells what the law says; empty: as the case advises. */
export const $telling = createPreference('telling', ['', 'guided', 'practice', 'own']);
