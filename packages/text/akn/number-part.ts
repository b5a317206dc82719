/** '(a)' → 'a', '11.2 Rev. A' → '11-2RevA', 'б)' → 'б', 'Article 3' → '3': a printed number as ids write it. */
export function numberPart(number: string): string {
  const [, counted] = /^\p{L}{3,}\s+([\p{N}\p{Lu}][\p{N}\p{L}.-]*)$/u.exec(number) ?? [];
  return (counted ?? number)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/[.\s]*\s[.\s]*/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST);
}

const LONGEST = 40;
