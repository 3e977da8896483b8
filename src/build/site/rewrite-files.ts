import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the text of every built file of a folder whose name has that ending; folders below it are left alone. */
export function rewriteFiles(folder: string, ending: string, change: (text: string) => string): void {
  for (const name of readdirSync(folder).filter((each) => each.endsWith(ending))) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
