import type { Shape } from '../../domain/register/shape.ts';

/** Fetches what codes of a content version are written against. Rejects when it cannot be had. */
export async function loadShape(content: number): Promise<Shape> {
  const answer = await fetch(`shape-${content}.json`);
  if (!answer.ok) throw new Error(`shape-${content}.json: ${answer.status}`);
  return (await answer.json()) as Shape;
}
