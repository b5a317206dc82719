/** Where things stand on a road map's line of time, in hundredths of its length. */

export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 60 * 60 * 1000;
const instant = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** Whole years: the line begins on the first of January and ends with the last of December. */
export function wholeYears({ from, to }: Period): Period {
  return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
}

/** at('2023-01-01', {from: '2022-01-01', to: '2023-12-31'}) → 50. What lies outside stands at the edge. */
export function at(day: string, line: Period): number {
  const begin = instant(line.from);
  const end = instant(line.to) + DAY;
  const share = (instant(day) - begin) / (end - begin);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Beginning and length of a bar. An end that is not given is the end of the line. */
export function bar(from: string | null, to: string | null, line: Period): { start: number; length: number } {
  const start = from === null ? 0 : at(from, line);
  const end = to === null ? 100 : at(nextDay(to), line);
  return { start, length: Math.max(0.4, Math.round((end - start) * 100) / 100) };
}

/** The years of a line and where each begins, and the quarters between. */
export function scale(line: Period): { year: string; start: number; quarters: number[] }[] {
  const years: { year: string; start: number; quarters: number[] }[] = [];
  for (let year = Number(line.from.slice(0, 4)); year <= Number(line.to.slice(0, 4)); year += 1) {
    years.push({
      year: String(year),
      start: at(`${year}-01-01`, line),
      quarters: ['04-01', '07-01', '10-01'].map((day) => at(`${year}-${day}`, line)),
    });
  }
  return years;
}

function nextDay(day: string): string {
  return new Date(instant(day) + DAY).toISOString().slice(0, 10);
}
