import type { Page } from '@playwright/test';
import type { Icon } from './icons.ts';

/** Lets a browser draw `svg` and gives for each pixel, row by row, how much ink is on it, from 0 to 1. */
export async function drawIcon(
  page: Page,
  svg: string,
  { size, margin }: Pick<Icon, 'size' | 'margin'>,
): Promise<number[]> {
  return page.evaluate(
    async ([drawing, pixels, free]) => {
      const image = new Image(pixels, pixels);
      image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = pixels;
      canvas.height = pixels;
      const pen = canvas.getContext('2d');
      const inner = pixels * (1 - 2 * free);
      pen?.drawImage(image, pixels * free, pixels * free, inner, inner);
      const { data = [] } = pen?.getImageData(0, 0, pixels, pixels) ?? {};
      return Array.from({ length: pixels * pixels }, (_, pixel) => (data[4 * pixel + 3] ?? 0) / 255);
    },
    [svg, size, margin] as const,
  );
}
