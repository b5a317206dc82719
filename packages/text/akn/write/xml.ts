/** XML as it is written: elements from names, attributes and what stands in them. */

/** A finished piece of XML. Made by `element`, `words` and `piece` alone, so that nothing unescaped gets in. */
export interface Xml {
  readonly xml: string;
}

/** Attributes in the order written; what is null is left out. */
export type Attributes = Readonly<Record<string, string | null>>;

export function element(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  let written = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) written += ` ${key}="${inAttribute(value)}"`;
  const inside = content.map(({ xml }) => xml).join('');
  return { xml: inside === '' ? `${written}/>` : `${written}>${inside}</${name}>` };
}

/** The same with each child on a line of its own, for elements in which no text stands. */
export function block(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  return element(name, attributes, ...content.flatMap((child) => [LINE_END, child]), LINE_END);
}

const LINE_END: Xml = { xml: '\n' };

/** Text between tags. A carriage return is written out, for a parser makes a line feed of a bare one. */
export function words(text: string): Xml {
  return { xml: legal(text).replace(/[&<>\r]/g, escaped) };
}

/** White space is written out too: a parser makes spaces of it in attributes. */
function inAttribute(value: string): string {
  return legal(value).replace(/[&<>"\t\n\r]/g, escaped);
}

function escaped(character: string): string {
  if (character === '&') return '&amp;';
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  return `&#${character.charCodeAt(0)};`;
}

/**
 * XML 1.0 has no place for most control characters, for U+FFFE, U+FFFF and for half a surrogate pair. Each becomes
 * the replacement character, one for one, so that character ranges of commitments still point where they did.
 */
function legal(text: string): string {
  return text.isWellFormed() && !UNWRITABLE.test(text)
    ? text
    : text.toWellFormed().replace(UNWRITABLE_ALL, '\ufffd');
}

const unwritable = '[^\\t\\n\\r\\u0020-\\ufffd]';
const UNWRITABLE = new RegExp(unwritable);
const UNWRITABLE_ALL = new RegExp(unwritable, 'g');
