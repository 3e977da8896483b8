/** The lines that show a page of the course in another one. */
export function embedLines({
  base,
  page,
  fixed,
  keep,
}: {
  base: string;
  page: string;
  fixed: boolean;
  keep: boolean;
}): string {
  const says = [
    `data-rights-based-returns="${page}"`,
    ...(fixed ? ['data-height="720"'] : []),
    ...(keep ? ['data-keep'] : []),
  ];
  return `<div ${says.join(' ')}></div>\n<script src="${base}embed.js"></script>`;
}
