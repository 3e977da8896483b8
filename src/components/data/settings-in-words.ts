import type { MyDataScriptWords } from '../../i18n/en/my-data.ts';
import { $contrast, $role, $telling, $theme } from '../../stores/preferences.ts';
import type { DataCourse } from './data-course.ts';

/** Role and display in words. */
export function settingsInWords({ roles }: DataCourse, { settings: t }: MyDataScriptWords): string {
  const role = roles.find(({ id }) => id === $role.get())?.title ?? t.role;
  return [role, t.theme[$theme.get()], t.contrast[$contrast.get()], t.telling[$telling.get()]].join('; ');
}
