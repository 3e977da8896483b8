import { XMLParser } from 'fast-xml-parser';

/** What a schema asks of one element: see `tests/fixtures/portals/manifests.yaml`. */
export interface ElementRule {
  clause: string;
  attributes?: Record<string, string>;
  children?: string;
  text?: string;
}

export interface ManifestSchema {
  root: string;
  /** Attributes whose values are there once in the file, and attributes that must hold one of these values. */
  ids: string[];
  refers: string[];
  elements: Record<string, ElementRule>;
}

/** An element as the parser gives it when the order is kept. */
interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

type Raw = Record<string, unknown>;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** What is wrong with a manifest, each with the element and the clause that says so; nothing when it is sound. */
export function manifestProblems(xml: string, schema: ManifestSchema): string[] {
  if (!isWellFormed(xml))
    return ['a tag is not closed where it should be, or an & is not written as one – XML 1.0 §2.1'];
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
  });
  const roots = (parser.parse(xml) as Raw[]).map(read).filter(({ name }) => name !== '?xml' && name !== '#text');
  const problems: string[] = [];
  if (roots.length !== 1 || roots[0]?.name !== schema.root) problems.push(`the root is not ${schema.root}`);
  const all = roots.flatMap(flat);
  for (const node of all) problems.push(...nodeProblems(node, schema));
  const values = (names: string[]) => all.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));
  const ids = values(schema.ids);
  for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`${id} is there twice`);
  for (const name of values(schema.refers)) if (!ids.includes(name)) problems.push(`nothing is called ${name}`);
  return problems;
}

function nodeProblems(node: Node, schema: ManifestSchema): string[] {
  const rule = schema.elements[node.name];
  if (!rule) return [`<${node.name}> is no element of this schema`];
  const { clause, attributes = {}, children = '', text } = rule;
  const problems: string[] = [];
  const say = (what: string) => problems.push(`<${node.name}> ${what} – ${clause}`);
  for (const [key, pattern] of Object.entries(attributes)) {
    const value = node.attributes[key.replace('?', '')];
    if (value === undefined && !key.endsWith('?')) say(`lacks ${key}`);
    if (value !== undefined && !whole(pattern).test(value)) say(`has ${key}="${value}"`);
  }
  for (const key of Object.keys(node.attributes))
    if (!(key in attributes) && !(`${key}?` in attributes)) say(`may not have ${key}`);
  const names = node.children.map(({ name }) => `${name} `).join('');
  if (!whole(children).test(names)) say(`holds ‘${names.trim()}’`);
  if (text === undefined ? node.text.trim() !== '' : !whole(text).test(node.text)) say(`says ‘${node.text.trim()}’`);
  return problems;
}

function read(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inside = Array.isArray(raw[name]) ? (raw[name] as Raw[]).map(read) : [];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Record<string, string>,
    children: inside.filter((each) => each.name !== '#text'),
    text:
      name === '#text' ? String(raw[name]) : inside.map((each) => (each.name === '#text' ? each.text : '')).join(''),
  };
}

function flat(node: Node): Node[] {
  return [node, ...node.children.flatMap(flat)];
}

/** The parser forgives what a portal does not. In what we write, < and > stand around tags alone. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', alone] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^<>]*?(\/?)>/g)) {
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!alone) open.push(name);
  }
  return open.length === 0 && !/&(?!(amp|lt|gt|quot|apos);)/.test(xml);
}
