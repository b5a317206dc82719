/** Names of states from lines, a state each: 'KOR Republic of Korea|South Korea'. */
export function namesOfStates(lines: string): Record<string, string> {
  const rows = lines.trim().split(/\s*\n\s*/);
  return Object.fromEntries(
    rows.flatMap((row) =>
      row
        .slice(4)
        .split('|')
        .map((name) => [name, row.slice(0, 3)]),
    ),
  );
}
