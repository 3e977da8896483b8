import { contentOf, readCode, type CodeRead, type CodeRefusal } from '../../domain/resume-code/read-code.ts';
import { CONTENT_VERSION } from '../../stores/content-version.ts';
import { loadShape } from './load-shape.ts';

/** Reads a code with the shape of its content version. Rejects when that should be here and did not load. */
export async function readCodeHere(text: string): Promise<CodeRead | CodeRefusal> {
  const content = contentOf(text);
  // Of a newer version this site has no shape, and need not ask for one.
  const shape = content !== undefined && content <= CONTENT_VERSION ? await loadShape(content) : undefined;
  return readCode(text, (asked) => (asked === shape?.content ? shape : undefined));
}
