import { childrenOf, type XmlElement } from '../xml.ts';

/** Which parts of an office document belong to which, and as what (ECMA-376, part 2, 9.3). */
export interface Relations {
  /** Name of the part that stands in this relation: 'styles' → 'word/styles.xml'. */
  byType(type: string): string | undefined;
  byId(id: string | undefined): string | undefined;
}

/** @param folder of the part whose relations they are: 'word/' */
export function relationsIn(root: XmlElement | null, folder: string): Relations {
  const found = childrenOf(root ?? undefined, 'Relationship')
    .map(({ attributes: { Id: id, Type: type, Target: target, TargetMode: mode } }) => ({
      id,
      type,
      target,
      mode,
    }))
    .filter(({ mode }) => mode !== 'External');
  const nameOf = (target: string | undefined): string | undefined =>
    target === undefined ? undefined : resolved(target, folder);
  return {
    byType: (wanted) => nameOf(found.find(({ type }) => type?.endsWith(`/${wanted}`))?.target),
    byId: (wanted) => nameOf(found.find(({ id }) => id === wanted)?.target),
  };
}

/** 'styles.xml', '/word/styles.xml' and '../word/styles.xml' in 'word/' are all 'word/styles.xml'. */
function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
