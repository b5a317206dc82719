/** Two rows set side by side without crossing, so that like stands by like as far as their order allows. */

/** Products of lengths beyond this would take gigabytes; no paragraph of a real statement comes near. */
const TOO_MANY = 4_000_000;

/**
 * Pairs of places. A pair is worth what `likeness` says; pairs worth nothing are not made, and no two cross.
 * Takes time and memory in
 * proportion to the product of the lengths; rows too long for that are paired place by place.
 */
export function alignInOrder<Item>(
  base: readonly Item[],
  other: readonly Item[],
  likeness: (one: Item, two: Item) => number,
): (readonly [base: number, other: number])[] {
  if (base.length * other.length > TOO_MANY)
    return base.slice(0, other.length).map((_, place) => [place, place]);
  const width = other.length + 1;
  const worth = new Float64Array((base.length + 1) * width);
  const at = (row: number, column: number): number => worth[row * width + column] ?? 0;
  const pairWorth = base.map((one) => other.map((two) => likeness(one, two)));
  const paired = (row: number, column: number): number => pairWorth[row]?.[column] ?? 0;
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const together = paired(row, column);
      const best = Math.max(at(row + 1, column), at(row, column + 1));
      worth[row * width + column] = together > 0 ? Math.max(best, together + at(row + 1, column + 1)) : best;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < base.length && column < other.length) {
    const together = paired(row, column);
    if (together > 0 && at(row, column) === together + at(row + 1, column + 1)) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return pairs;
}
