/** A gold text taken apart into what a writer types: its paragraphs whole, each with the number it bears. */
import { type Study, studyStatement } from '../../packages/text/study.ts';
import type { Expected } from '../evaluation/expected.ts';

export interface Piece {
  /** As printed, with what sets it off: '1. ', '(a) ', 'Статья 3', ''. */
  readonly label: string;
  readonly text: string;
  readonly role: 'title' | 'article' | 'heading' | 'paragraph' | 'point' | 'text';
}

/**
 * The paragraphs of a plain-text statement, without page numbers, soft line ends mended.
 *
 * @param expected what it holds: what reading should take for a text of its own is joined to the one before
 */
export function piecesOf(bytes: Uint8Array, expected: readonly Expected[]): Piece[] {
  const study = studyStatement(bytes);
  if (!study.ok) throw new Error(study.fault.code);
  const { language, structure, lines, furniture } = study.value;
  const numbers = new Set(furniture.map(({ line }) => line.number));
  const shown = lines.filter(({ number }) => !numbers.has(number));
  const provisions = new Map(structure.provisions.map((provision) => [provision.id, provision]));
  const seen = new Set<number>();
  const pieces = structure.placements
    .toSorted((a, b) => a.first - b.first || b.last - a.last)
    .flatMap(({ first, last, place }, at): Piece[] => {
      if (seen.has(first)) return [];
      seen.add(first);
      const printed = shown.filter(({ number }) => number >= first && number <= last);
      const whole = joined(
        printed.map(({ text }) => text),
        language,
      );
      const provision = provisions.get(place);
      // A paragraph of several texts is the frame of them; the first stands on its line.
      const text = provision && (provision.text || (provisions.get(`${place}__p_1`)?.text ?? ''));
      const label =
        text !== undefined && whole.endsWith(text) ? whole.slice(0, whole.length - text.length) : '';
      return [{ label, text: whole.slice(label.length), role: roleOf(provision, label, at) }];
    });
  const opens = ({ text }: Piece): boolean =>
    expected.some((one) => one.text !== '' && text.startsWith(one.text.split(' … ')[0] ?? ''));
  const from = pieces.findIndex(opens);
  const whole: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = whole.at(-1);
    const goesOn = at > from && piece.role === 'text' && !opens(piece);
    if (goesOn && last) whole.splice(-1, 1, { ...last, text: joined([last.text, piece.text], language) });
    else whole.push(piece);
  }
  return whole;
}

function roleOf(
  provision: Study['structure']['provisions'][number] | undefined,
  label: string,
  at: number,
): Piece['role'] {
  if (!provision) return at === 0 ? 'title' : 'text';
  if (provision.kind === 'point' || provision.kind === 'heading') return provision.kind;
  if (provision.id.startsWith('art_') && provision.text === '') return 'article';
  return label === '' ? 'text' : 'paragraph';
}

function joined(lines: readonly string[], language: string): string {
  return lines.join(language === 'zh' ? '' : ' ');
}
