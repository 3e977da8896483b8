import type { APIRoute } from 'astro';
import { ICONS } from '../build/icon/icons.ts';
import { token } from '../build/site/token.ts';
import { directionOf, wordsFor, type Language } from '../i18n/words.ts';

const language: Language = 'en';

/** What a browser needs to install the course like a program. All addresses are relative, so that it holds in any folder. */
export const GET: APIRoute = () => {
  const { common } = wordsFor(language);
  return new Response(
    JSON.stringify({
      name: common.course,
      short_name: common.courseShort,
      lang: language,
      dir: directionOf(language),
      start_url: './index.html',
      scope: './',
      display: 'standalone',
      theme_color: token('sheet'),
      background_color: token('desk'),
      icons: ICONS.map(({ file, size, purpose }) => ({
        src: file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    }),
  );
};
