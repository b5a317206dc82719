/** Our own specimens in other forms, written by the programs that people write them with. */
import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { studyStatement } from './study.ts';

/** The texts of a plain-text statement, whole: soft breaks mended, numbers before them. */
export function textsIn(bytes: Uint8Array): string[] {
  const study = studyStatement(bytes);
  if (!study.ok) throw new Error(study.fault.code);
  const lines = new TextDecoder().decode(bytes).split('\n');
  // A paragraph of several texts begins on the line of its first: that one is whole.
  const texts = new Map(study.value.structure.placements.map((placement) => [placement.first, placement]));
  return [...texts.values()]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last }) => {
      const piece = lines.slice(first - 1, last).map((line) => line.trim());
      return piece.join(study.value.language === 'zh' ? '' : ' ');
    });
}

/** A Word file in which Word counts the paragraphs: '16. Text' becomes a text of a list. */
export async function wordOf(bytes: Uint8Array): Promise<Uint8Array> {
  let instance = 0;
  const children = textsIn(bytes).map((text) => {
    const [, number, rest = ''] = /^(\d+)\.\s*(.+)$/su.exec(text) ?? [];
    if (number === undefined) return new Paragraph({ children: [new TextRun(text)] });
    // Each article counts anew.
    if (number === '1') instance++;
    return new Paragraph({ text: rest, numbering: { reference: 'paragraphs', level: 0, instance } });
  });
  const level = { level: 0, format: LevelFormat.DECIMAL, text: '%1.' };
  const document = new Document({
    numbering: { config: [{ reference: 'paragraphs', levels: [level] }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
