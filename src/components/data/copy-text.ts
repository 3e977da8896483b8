import { attempt } from '../../domain/attempt.ts';

/**
 * Copies a text, and says whether it could. Where the browser does not let a page copy, the text is marked on the page, so that
 * the keys of the device do.
 */
export async function copyText(text: string, shown: Node | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    attempt(() => {
      if (shown) getSelection()?.selectAllChildren(shown);
    });
    return false;
  }
}
