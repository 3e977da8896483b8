/** An element of a manifest: its name, its attributes, its text or its children. */
export interface Element {
  name: string;
  attributes?: Record<string, string | undefined>;
  content?: string | Element[];
}

/** Makes an element; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Record<string, string | undefined> = {},
  content: string | (Element | undefined)[] = [],
): Element {
  return {
    name,
    attributes,
    content: typeof content === 'string' ? content : content.filter((each) => each !== undefined),
  };
}

/** The text of a document in UTF-8. Text and attributes are escaped; what XML 1.0 cannot hold at all is left out. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write({ name, attributes = {}, content = [] }: Element, indent: string): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(value)}"`,
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${escapeXml(content)}</${name}>\n`;
  return `${open}>\n${content.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;');
}
