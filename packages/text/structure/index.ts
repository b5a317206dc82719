import { failure, type ReadingFault, type Result, success } from '../fault.ts';
import type { Language } from '../language/language.ts';
import { clearFurniture, type Furniture } from '../read/furniture.ts';
import type { Line } from '../read/lines.ts';
import type { Letter, Provision, StatementKind, Warning } from '../reading.ts';
import { type Adoption, adoptionOf } from './adoption.ts';
import { anatomyFault } from './anatomy.ts';
import type { Block } from './block.ts';
import { blocksOf } from './blocks.ts';
import { frameOf } from './frame.ts';
import { letterOf } from './letter.ts';
import { type Masthead, mastheadOf } from './masthead.ts';
import { annexOf, partOf } from './part.ts';
import { type Placement, provisionsOf } from './provisions.ts';
import { stagesFrom } from './stage.ts';
import { warning } from './warning.ts';

/** All of a reading that the form of a text tells, without what its sentences promise. */
export interface Structure {
  readonly kind: StatementKind;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly sponsors: string[];
  readonly letter: Letter | null;
  readonly masthead: string[];
  readonly provisions: Provision[];
  readonly warnings: Warning[];
  readonly placements: Placement[];
  /** Page numbers and running heads, of the printed page and not of the text. */
  readonly furniture: Furniture[];
}

/** What the stages begin with. */
export interface Printed {
  readonly lines: readonly Line[];
  /** Whether it has pages, with numbers and running heads. */
  readonly paged: boolean;
  readonly language: Language;
}

const lineBy = ({ first, text }: Block): string => `${first}: ${text}`;

/** From lines to structure, stage by stage. */
export const STAGES = stagesFrom<Printed>()
  .next({
    name: 'furniture',
    takes: 'lines of a paged text',
    gives:
      'the lines of the text, apart from page numbers and running heads, before anything is joined over a page end',
    example: { text: 'The Parties will meet on\n- 3 -\f\nthe lake.', gives: ['- 3 -'] },
    run: ({ lines, paged }) => {
      const cleared = paged ? clearFurniture(lines) : { lines, furniture: [] };
      return { body: cleared.lines, furniture: cleared.furniture };
    },
    shown: ({ furniture }) => furniture.map(({ line }) => line.text),
  })
  .next({
    name: 'blocks',
    takes: 'lines of the text, and a language, which knows where texts end',
    gives: 'texts: lines that go on are joined',
    example: {
      text: '1. The Parties agreed to\nmeet.\n\n2. They left.',
      gives: ['1: 1. The Parties agreed to meet.', '4: 2. They left.'],
    },
    run: ({ body, language }) => ({ blocks: blocksOf(body, language) }),
    shown: ({ blocks }) => blocks.map(lineBy),
  })
  .next({
    name: 'frame',
    takes: 'texts',
    gives: 'the large parts: what stands above, the letter, the statement, its annexes',
    example: {
      text: 'Joint Statement\n\nThe Parties declare as follows:\n\n1. They agree.\n\nAnnex\n\n1. They meet.',
      gives: ['head 1', 'letter 0', 'text 2', 'annex 2'],
    },
    run: ({ blocks, language }) => ({ frame: frameOf(blocks, language) }),
    shown: ({ frame: { head, letter, text, annexes } }) => [
      `head ${head.length}`,
      `letter ${letter.length}`,
      `text ${text.length}`,
      ...annexes.map(({ length }) => `annex ${length}`),
    ],
  })
  .next({
    name: 'masthead',
    takes: 'what stands above the text and above the letter',
    gives: 'kind, symbol, title, sponsors',
    example: {
      text: 'A/81/5\n\nJoint Statement on the Lake\n\nThe Parties declare as follows:\n\n1. They agree.',
      gives: ['statement', 'A/81/5', 'Joint Statement on the Lake'],
    },
    run: ({ frame, language }) => ({ head: mastheadOf(frame, language) }),
    shown: ({ head: { kind, symbol, title, sponsors } }) => [kind, symbol ?? '', title ?? '', ...sponsors],
  })
  .next({
    name: 'text',
    takes: 'the statement itself',
    gives: 'preamble, paragraphs with their points, closing',
    example: {
      text: 'Joint Statement\n\nRecalling the lake,\n\nThe Parties declare as follows:\n\n1. They will:\n\n(a) meet;\n\n(b) write.\n\nDone at Ister on 14 May 2026.',
      gives: ['preambular pre_1', 'enacting enacting_1', 'paragraph para_1', 'closing closing_1'],
    },
    run: ({ frame, language }) => ({ text: partOf(frame.text, language) }),
    shown: ({ text }) => text.items.map(({ kind, key }) => `${kind} ${key}`),
  })
  .next({
    name: 'annexes',
    takes: 'what is annexed to the statement',
    gives: 'each annex under the line that heads it, in parts as the statement is',
    example: {
      text: 'Joint Statement\n\nThe Parties declare as follows:\n\n1. They agree.\n\nAnnex\n\n1. They meet.',
      gives: ['att_1: 2'],
    },
    run: ({ frame, language }) => ({
      annexes: frame.annexes.map((annex, at) => annexOf(annex, at + 1, language)),
    }),
    shown: ({ annexes }) => annexes.map(({ item }) => `${item.key}: ${item.content.length}`),
  })
  .next({
    name: 'letter',
    takes: 'the covering letter',
    gives: 'its day, sender and addressee, and what is doubtful about them',
    example: {
      text: 'Letter dated 20 May 2026 from the Permanent Representative of Kazakhstan to the United Nations addressed to the Secretary-General\n\nI have the honour to transmit a statement.\n\nAnnex\n\nJoint Statement\n\n1. They agree.',
      gives: ['2026-05-20', 'KAZ'],
    },
    run: ({ frame, language }) => ({ carried: letterOf(frame, language) }),
    shown: ({ carried: { letter } }) => [letter?.date ?? '', letter?.sender.party ?? ''],
  })
  .next({
    name: 'adoption',
    takes: 'the frame',
    gives: 'where and on which day the statement was adopted',
    example: {
      text: 'Joint Statement\n\nPort Ister, 14 May 2026\n\nThe Parties declare as follows:\n\n1. They agree.',
      gives: ['Port Ister', '2026-05-14'],
    },
    run: ({ frame, language }) => ({ adoption: adoptionOf(frame, language) }),
    shown: ({ adoption: { place, date } }) => [place ?? '', date ?? ''],
  })
  .next({
    name: 'provisions',
    takes: 'the parts of the statement and of its annexes',
    gives: 'provisions in the order of the text, each with its id, and where each line went',
    example: {
      text: 'Joint Statement\n\nThe Parties declare as follows:\n\n1. They will:\n\n(a) meet;\n\n(b) write.',
      gives: ['enacting_1', 'para_1', 'para_1__point_a', 'para_1__point_b'],
    },
    run: ({ text, annexes }) => provisionsOf([...text.items, ...annexes.map(({ item }) => item)]),
    shown: ({ provisions }) => provisions.map(({ id }) => id),
  })
  .next({
    name: 'warnings',
    takes: 'all that was found',
    gives: 'what is doubtful and what is missing',
    example: {
      text: 'Joint Statement\n\nThe Parties declare as follows:\n\n1. They agree.\n\n3. They meet.',
      gives: ['no-date', 'no-place', 'number-skipped'],
    },
    run: ({ blocks, head, text, annexes, carried, adoption }) => ({
      warnings: [
        ...carried.warnings,
        ...headDoubts(blocks, head, adoption),
        ...text.warnings,
        ...annexes.flatMap(({ warnings }) => warnings),
      ],
    }),
    shown: ({ warnings }) => warnings.map(({ code }) => code),
  });

/** Lines to structure. Fault: not-a-statement {numbers, clauses}, when the text has not the anatomy of one. */
export function structureOf(printed: Printed): Result<Structure, ReadingFault> {
  const { furniture, frame, head, text, carried, adoption, provisions, placements, warnings } =
    STAGES.run(printed);
  const fault = anatomyFault(frame, text, head.kind, printed.language);
  if (fault) return failure(fault);
  const heads = [...frame.head, ...frame.annexHead];
  return success({
    ...head,
    ...adoption,
    letter: carried.letter,
    masthead: heads.map((block) => block.text),
    provisions,
    warnings,
    placements: [
      ...placed(heads, 'masthead', 'above the text'),
      ...placed(frame.letter, 'letter', 'between the title of the letter and the annex'),
      ...placements,
    ],
    furniture,
  });
}

function headDoubts(
  blocks: readonly Block[],
  { title, kind }: Masthead,
  { date, place }: Adoption,
): Warning[] {
  const line = blocks[0]?.first ?? null;
  return [
    ...(title === null ? [warning('no-title', line)] : []),
    ...(date === null ? [warning('no-date', line)] : []),
    // An assembly sits where it always sits, so its resolutions name no place.
    ...(place === null && kind !== 'resolution' ? [warning('no-place', line)] : []),
  ];
}

function placed(blocks: readonly Block[], place: string, rule: string): Placement[] {
  return blocks.map(({ first, last }) => ({ first, last, rule, place }));
}
