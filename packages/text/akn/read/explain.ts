import type { LineExplanation } from '../../explain-statement.ts';
import type { Reading } from '../../reading.ts';

/** Where the provisions of a file of others begin. Lines of files of ours are those of the source they were read from. */
export function explainAkn({ format, provisions }: Reading): LineExplanation[] {
  if (format !== 'akn') return [];
  return provisions.map(({ id, lines: [line] }) => ({
    line,
    stage: 'structure',
    rule: 'as the file marks it',
    place: id,
  }));
}
