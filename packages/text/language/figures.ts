/** Numbers in figures, and figures that are no numbers. */

/**
 * What figures stand for: '1,200,000' and '1.5' in English. A mark before just three figures parts thousands where the
 * language does so; before more or fewer it is the decimal mark, whichever it is. Null for '2.0.26'.
 */
export function figureValue(printed: string, thousands: string): number | null {
  const run = printed.replace(/[ \u00a0\u202f]/g, '').replaceAll('٫', ',');
  const marks = run.match(/[.,٬]/g) ?? [];
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return Number(run);
  const grouped = (whole: string, mark: string): boolean =>
    thousands.includes(mark) && new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(whole);
  if (grouped(run, first)) return Number(run.replaceAll(first, ''));
  const at = run.lastIndexOf(last);
  const whole = run.slice(0, at);
  if (last === '٬') return null;
  const decimals = run.slice(at + 1);
  if (/^\d+$/.test(whole)) return Number(`${whole}.${decimals}`);
  return first !== last && grouped(whole, first)
    ? Number(`${whole.replaceAll(first, '')}.${decimals}`)
    : null;
}

/** Telephones, links, document symbols. */
const names = /\+\d[\d\s()-]{6,}\d|https?:\/\/\S+|\S+@\S+|(?<![\p{L}\p{N}])\p{Lu}+(?:\/[\p{L}\p{N}.-]+)+/gu;

/** Whether figures at a place of this text name something instead of counting: COVID-19, 1:3, 76/1, 3-бап, '16. The'. */
export function isNoQuantity(text: string): (start: number, end: number) => boolean {
  const taken = [...text.matchAll(names)].map(({ 0: one, index }) => [index, index + one.length] as const);
  return (start, end) => {
    if (taken.some(([from, to]) => start >= from && start < to)) return true;
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(end, end + 3);
    if (/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}_№#§+/]$/u.test(before)) return true;
    if (/[\p{L}\p{N}][-–.:]$/u.test(before) && !/\d[-–]$/.test(before)) return true;
    if (/^(?:[\p{Script=Latin}\p{Script=Cyrillic}/_]|:\d|-\p{L}|º|ª)/u.test(after)) return true;
    return start === 0 && /^[.)]\s/.test(after);
  };
}
