interface HtmlProps {
  html: string;
  className?: string | undefined;
  as?: 'div' | 'span' | 'p';
}

/** A passage that the build rendered from the course's own Markdown. */
export function Html({ html, className, as: Tag = 'div' }: HtmlProps) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
