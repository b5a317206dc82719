import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Provision } from './reading.ts';
import { studyStatement } from './study.ts';

const folder = new URL('cases/', import.meta.url);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function casesOf(file: string): Case[] {
  const [, ...parts] = readFileSync(new URL(file, folder), 'utf8').split(/^## /m);
  return parts.map((part) => {
    const [head = '', expected = ''] = part.split(/^---$/m);
    const [name = '', ...lines] = head.split('\n');
    return {
      name,
      text: lines.join('\n'),
      expected: expected.split('\n').filter((line) => line.trim() !== ''),
    };
  });
}

const written = ({ id, kind, number, text }: Provision): string =>
  `${id} ${kind} ${number ?? '-'} | ${text}`.trimEnd();

/** Everything a case may name, in the words of cases/README.md. */
function answer(text: string): { provisions: string[]; said: Set<string> } {
  const study = studyStatement(new TextEncoder().encode(text));
  if (!study.ok) return { provisions: [], said: new Set([`fault: ${study.fault.code}`]) };
  const { structure, language } = study.value;
  const { letter, warnings } = structure;
  const { party, office, name } = letter?.sender ?? {};
  return {
    provisions: structure.provisions.map(written),
    said: new Set([
      `title: ${structure.title}`,
      `kind: ${structure.kind}`,
      `date: ${structure.date}`,
      `place: ${structure.place}`,
      `symbol: ${structure.symbol}`,
      `language: ${language}`,
      `sender: ${[party, office, name].join(', ')}`,
      `addressee: ${letter?.addressee}`,
      `original: ${letter?.annexOriginalLanguage}`,
      ...(letter?.agendaItems ?? []).map((item) => `agenda: ${item.number} ${item.title}`),
      ...warnings.map((warning) => `warning: ${warning.code} ${warning.line}`),
      ...(warnings.every(({ code }) => code === 'no-date' || code === 'no-place') ? ['warnings: none'] : []),
    ]),
  };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
  describe(file, () => {
    test.each(casesOf(file).map((one) => [one.name, one] as const))('%s', (_, { text, expected }) => {
      const { provisions, said } = answer(text);
      expect(provisions).toEqual(expected.filter((line) => line.includes(' | ') || line.endsWith(' |')));
      for (const line of expected.filter((one) => /^[a-z]+: /.test(one) && !one.includes(' | ')))
        expect([...said]).toContain(line);
    });
  });
