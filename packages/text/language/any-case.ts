/**
 * V8 compiles `(?i:…)` within a pattern wrongly once the pattern has run for a while (seen in Node 24.21: 'Глава' no longer
 * fits /(?i:глава)/u, though 'глава' does), so that the same text could be read differently late in a long run. The
 * grammars keep the notation, for people read it; what runs has every letter of such a group written in both cases.
 */
const written = new WeakMap<RegExp, RegExp>();

/** The same pattern without `(?i:…)`: /^(?i:art)\s/ → /^(?:[aA][rR][tT])\s/ */
export function inAnyCase(pattern: RegExp): RegExp {
  const known = written.get(pattern);
  if (known) return known;
  const { source, flags } = pattern;
  const plain = source.includes('(?i:') ? new RegExp(spellOut(source), flags) : pattern;
  written.set(pattern, plain);
  return plain;
}

/** An escape, the name of a group, a class, a bracket, or one character. */
const PART =
  /\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\k<[^>]*>|\\.|\(\?<[\p{L}]+>|\[(?:\\.|[^\]\\])*\]|\(\?i:|[()]|\p{L}|[\s\S]/gu;

function spellOut(source: string): string {
  // For each bracket that is open, whether case counts inside.
  const open: boolean[] = [];
  return source.replace(PART, (part) => {
    const anyCase = open.includes(true);
    if (part === '(?i:') {
      open.push(true);
      return '(?:';
    }
    if (part.startsWith('(')) open.push(false);
    else if (part === ')') open.pop();
    else if (anyCase && part.startsWith('[')) return classInBoth(part);
    else if (anyCase && /^\p{L}$/u.test(part)) return inBoth(part);
    return part;
  });
}

function inBoth(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || upper.length !== letter.length ? letter : `[${lower}${upper}]`;
}

/** [a-zé-] → [A-ZÉa-zé-] */
function classInBoth(printed: string): string {
  const inside = printed.slice(1, -1);
  if (/\\[pPwW]|^\^/.test(inside)) return printed;
  const letters = inside.replace(/\\u[\da-f]{4}|\\./gi, '').match(/\p{Ll}(?:-\p{Ll})?/gu) ?? [];
  return `[${letters.join('').toUpperCase()}${inside}]`;
}
