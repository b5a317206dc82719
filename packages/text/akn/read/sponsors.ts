import { attributeOf, childOf, elementsIn } from './element.ts';
import type { XmlElement } from './xml.ts';

/**
 * Who put a draft forward: <step by="#ar" as="#sponsor" …/> with <TLCOrganization eId="ar" showAs="Ardania"/>.
 * Some files hold plain words instead of references: <step by="Ardania" as="sponsor" …/>.
 */
export function sponsorsIn(document: XmlElement): string[] {
  const meta = childOf(document, 'meta');
  const references = childOf(meta, 'references');
  const known = new Map(
    (references ? elementsIn(references) : []).map((reference) => [attributeOf(reference, 'eId'), reference]),
  );
  const named = (value: string): XmlElement | undefined =>
    value.startsWith('#') ? known.get(value.slice(1)) : undefined;
  const workflow = childOf(meta, 'workflow');
  return (workflow ? elementsIn(workflow) : []).flatMap((step) => {
    const role = attributeOf(step, 'as') ?? '';
    const by = attributeOf(step, 'by') ?? '';
    const roleName = attributeOf(named(role), 'href') ?? role;
    if (!/(?:^|[/#_])(?:co-?)?sponsor$/i.test(roleName)) return [];
    return [attributeOf(named(by), 'showAs') ?? by.replace(/^#/, '')];
  });
}
