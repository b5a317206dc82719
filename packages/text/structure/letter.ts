import { dateIn } from '../language/date.ts';
import type { Language } from '../language/language.ts';
import { firstMatch } from '../language/line-rule.ts';
import { stateCode } from '../language/state.ts';
import type { Letter, Warning } from '../reading.ts';
import { agendaItems, agendaNumbers } from './agenda.ts';
import type { Block } from './block.ts';
import { looksLikeHeading } from './ending.ts';
import type { Frame } from './frame.ts';
import { warning } from './warning.ts';

/** The covering letter of a frame; null when the statement came without one. */
export function letterOf(frame: Frame, language: Language): { letter: Letter | null; warnings: Warning[] } {
  const [title, ...body] = frame.letter;
  if (!title) return { letter: null, warnings: [] };
  const warnings: Warning[] = [];
  const taken = firstMatch(language.letter.title, title.text);
  const signature = signatureOf(body, taken?.groups['office'] ?? '', language);
  const sender = {
    party: taken?.groups['state'] ? stateCode(taken.groups['state'], language) : null,
    office: signature.office ?? taken?.groups['office'] ?? null,
    name: signature.name,
  };
  if (sender.party === null) warnings.push(warning('sender-unknown', title.first));
  const [headed] = frame.annexHead;
  if (!headed || firstMatch(language.letter.annex, headed.text) === null)
    warnings.push(warning('annex-missing', headed?.first ?? title.first));
  const agenda = agendaOf(frame.head, language);
  const original = originalOf(frame.annexHead, language);
  const letter: Letter = {
    date: dateIn(title.text, language.dates),
    sender,
    addressee: taken?.groups['addressee']?.trim() ?? null,
    agendaItems: agenda.items,
    annexOriginalLanguage: original.language,
    text: frame.letter.map(({ text }) => text),
  };
  return { letter, warnings: [...warnings, ...agenda.warnings, ...original.warnings] };
}

/** The signed name, and the office beside it: the line that says the same as the letter's title, or the nearest. */
function signatureOf(
  body: readonly Block[],
  titled: string,
  language: Language,
): { name: string | null; office: string | null } {
  const at = body.findIndex(({ text }) => firstMatch(language.letter.signed, text) !== null);
  const line = body[at]?.text;
  if (line === undefined) return { name: null, office: null };
  const { name, office } = firstMatch(language.letter.signed, line)?.groups ?? {};
  const beside = [body[at - 1], body[at + 1], body[at + 2]]
    .flatMap((block) => block?.text ?? [])
    .filter((text) => looksLikeHeading(text, language.marks));
  const same = beside.find((text) => text.toLowerCase() === titled.toLowerCase());
  return { name: name?.trim() ?? null, office: office?.trim() ?? same ?? beside[0] ?? null };
}

function agendaOf(
  head: readonly Block[],
  language: Language,
): { items: Letter['agendaItems']; warnings: Warning[] } {
  const at = head.findIndex(({ text }) => firstMatch(language.letter.agenda, text) !== null);
  const line = head[at];
  if (!line) return { items: [], warnings: [] };
  const numbers = agendaNumbers(firstMatch(language.letter.agenda, line.text)?.groups['items'] ?? '');
  const titles = head.slice(at + 1);
  const items = agendaItems(numbers, titles, language.marks);
  if (items) return { items, warnings: [] };
  const evidence = { items: numbers.length, titles: titles.length };
  return {
    items: numbers.map((number) => ({ number, title: null })),
    warnings: [warning('agenda-titles-unclear', line.first, evidence)],
  };
}

function originalOf(
  annexHead: readonly Block[],
  language: Language,
): { language: string | null; warnings: Warning[] } {
  for (const { text, first } of annexHead) {
    const tongue = firstMatch(language.letter.original, text)?.groups['tongue']?.trim();
    if (tongue === undefined) continue;
    const code = language.letter.tongues[tongue.toLowerCase()] ?? null;
    const warnings = code === null ? [warning('annex-language-unknown', first, { printed: tongue })] : [];
    return { language: code, warnings };
  }
  return { language: null, warnings: [] };
}
