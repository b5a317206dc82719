/** Units to provisions with their ids. */
import type { Language } from '../../language/language.ts';
import type { Note, Provision, ProvisionKind } from '../../reading.ts';
import type { Item, Text } from '../../structure/item.ts';
import { marksOf } from '../../structure/mark.ts';
import { provisionsOf } from '../../structure/provisions.ts';
import { numberPart } from '../number-part.ts';
import { isUnit, type Unit } from './unit.ts';

/** By the ids that a file of ours keeps; null when one is missing or stands twice. */
export function markedProvisions(units: readonly Unit[]): Provision[] | null {
  const provisions: Provision[] = [];
  const known = new Set<string>();
  const take = ({ kind, number, mark, content }: Unit, parent: string | null): boolean => {
    if (mark === null || known.has(mark.id)) return false;
    known.add(mark.id);
    const texts = content.flatMap((one) => (isUnit(one) ? [] : [one.text]));
    if (texts.length > 1) return false;
    const { id, lines } = mark;
    provisions.push({ id, kind, number, parent, text: texts[0] ?? '', lines });
    return content.every((one) => !isUnit(one) || take(one, id));
  };
  return units.every((unit) => take(unit, null)) ? provisions : null;
}

/** By the ids that reading the same text from a plain file would give: 'para_16', 'point_a', 'pre_3'. */
export function namedProvisions(
  units: readonly Unit[],
  language: Language | undefined,
): { provisions: Provision[]; notes: Note[] } {
  const naming = new Naming(language);
  const items = units.map((unit) => naming.itemOf(unit, null));
  const { provisions, placements } = provisionsOf(items);
  const places = new Map(placements.map(({ last, place }) => [last, place]));
  return {
    provisions: provisions.map((provision) => {
      const [first, last] = provision.lines;
      return { ...provision, lines: [naming.lineOf(first), naming.lineOf(last)] };
    }),
    notes: naming.calls.map(({ text, note }) => ({ ...note, place: places.get(text) ?? null })),
  };
}

/** Where kinds are counted through the document. */
const COUNTED: Partial<Record<ProvisionKind, string>> = {
  preambular: 'pre',
  enacting: 'enacting',
  heading: 'heading',
  closing: 'closing',
  signature: 'signature',
};

/** Names units and numbers their texts, so that each is found again among the provisions. */
class Naming {
  readonly calls: { readonly text: number; readonly note: Omit<Note, 'place'> }[] = [];
  readonly #lines: number[] = [];
  readonly #counts = new Map<string, number>();
  readonly #language: Language | undefined;

  constructor(language: Language | undefined) {
    this.#language = language;
  }

  itemOf(unit: Unit, parent: string | null): Item {
    const { kind, number } = unit;
    const key = this.#keyOf(unit, parent);
    const first = this.#lines.push(unit.line);
    const content = this.#contentOf(unit, `${parent ?? ''}${key}`);
    return { kind, key, number, first, rule: RULE, content };
  }

  /** The line in the file of a text or unit by its number. */
  lineOf(numbered: number): number {
    return this.#lines[numbered - 1] ?? 1;
  }

  /** Texts and paragraphs without a number that the file keeps apart are further texts of what they stand in. */
  #contentOf({ kind, content }: Unit, id: string): (Item | Text)[] {
    return content.flatMap((one) => {
      if (!isUnit(one)) {
        const first = this.#lines.push(one.line);
        this.calls.push(...one.notes.map((note) => ({ text: first, note })));
        return [{ text: one.text, first, last: first, rule: RULE }];
      }
      const within = one.kind === 'subparagraph' || (one.kind === 'paragraph' && kind === 'paragraph');
      return within && one.number === null ? this.#contentOf(one, id) : [this.itemOf(one, id)];
    });
  }

  #keyOf({ kind, number, article }: Unit, parent: string | null): string {
    const counted = COUNTED[kind];
    if (kind === 'heading' && parent !== null) return 'heading';
    if (counted) return `${counted}_${this.#next(counted)}`;
    const named = article ? 'art' : NAMES[kind];
    return `${named}_${this.#numberKey(kind, number) ?? this.#next(`${parent ?? ''} ${named}`)}`;
  }

  #numberKey(kind: ProvisionKind, number: string | null): string | null {
    if (number === null) return null;
    const rules = this.#language?.numbers ?? [];
    const marks = [`${number} x`, `${number}. x`, number].flatMap((text) => marksOf(text, rules));
    const mark = marks.find(({ rule }) => (rule.numbers === 'point') === (kind === 'point')) ?? marks[0];
    // Dashes are all alike: they are counted.
    if (mark?.rule.style === 'dash') return null;
    return mark?.key ?? (numberPart(number) || null);
  }

  #next(name: string): number {
    const ordinal = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, ordinal);
    return ordinal;
  }
}

const NAMES: Partial<Record<ProvisionKind, string>> = {
  paragraph: 'para',
  subparagraph: 'subpara',
  point: 'point',
};
const RULE = 'as the file marks it';
