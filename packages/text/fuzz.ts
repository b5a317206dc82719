/** Reads damaged files of every form and sees that each is read or refused, soon, and in little memory. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { chanceOf, damaged } from './damage-files.ts';
import { studyFile } from './study-file.ts';
import { textsIn, wordOf } from './testing.ts';

const SPECIMENS = ['2021-turkmenbashi.zh.txt', '2022-lisgor.ru.txt', '2024-mare.en.txt'];

/** Whole files to damage, one list a form. PDFs are printed by whoever has the means and given. */
export async function wholeFiles(pdfs: readonly Uint8Array[] = []): Promise<Record<string, Uint8Array[]>> {
  const texts = SPECIMENS.map((name) =>
    readFileSync(new URL(`../../examples/statements/${name}`, import.meta.url)),
  );
  const pages = texts.map((bytes) =>
    strToU8(
      `<!DOCTYPE html><ol>${textsIn(bytes)
        .map((text) => `<li><p>${text}</p>`)
        .join('')}</ol>`,
    ),
  );
  const files = {
    text: texts.map((bytes) => new Uint8Array(bytes)),
    html: pages,
    docx: await Promise.all(texts.map(wordOf)),
  };
  return pdfs.length > 0 ? { ...files, pdf: [...pdfs] } : files;
}

export interface Fuzzing {
  readonly tried: number;
  readonly read: number;
  /** How many were refused, by the code of the fault. */
  readonly refused: Readonly<Record<string, number>>;
  /** Seeds of files that the reader threw at or took too much of the processor's time for. */
  readonly failures: readonly { seed: number; form: string; why: string }[];
  readonly slowest: number;
}

/** Milliseconds. The longest known is a PDF whose damaged table of letters claims sixteen million of them. */
const SLOW = { pdf: 20_000, others: 2000 };

/** @param seeds each makes one damaged file; forms take turns */
export async function fuzz(
  files: Readonly<Record<string, readonly Uint8Array[]>>,
  seeds: Iterable<number>,
): Promise<Fuzzing> {
  const forms = Object.entries(files);
  const refused: Record<string, number> = {};
  const failures: { seed: number; form: string; why: string }[] = [];
  let [tried, read, slowest] = [0, 0, 0];
  for (const seed of seeds) {
    const [form = '', whole = []] = forms[seed % forms.length] ?? [];
    const chance = chanceOf(seed);
    // Damage to a packed file seldom reaches the text; every other time the parts are damaged and packed anew.
    const bytes = form === 'docx' && chance(2) === 0 ? repacked(whole, chance) : damaged(whole, chance);
    const start = process.cpuUsage();
    try {
      const study = await studyFile(bytes);
      if (study.ok) read++;
      else refused[study.fault.code] = (refused[study.fault.code] ?? 0) + 1;
    } catch (error) {
      failures.push({ seed, form, why: String(error) });
    }
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    if (took > (form === 'pdf' ? SLOW.pdf : SLOW.others))
      failures.push({ seed, form, why: `${Math.round(took)} ms` });
    slowest = Math.max(slowest, took);
    tried++;
  }
  return { tried, read, refused, failures, slowest };
}

function repacked(whole: readonly Uint8Array[], chance: ReturnType<typeof chanceOf>): Uint8Array {
  const parts = unzipSync(whole[chance(whole.length)] ?? new Uint8Array());
  const names = Object.keys(parts).filter((name) => name.startsWith('word/') && name.endsWith('.xml'));
  const name = names[chance(names.length)] ?? '';
  const part = parts[name];
  if (!part) return zipSync(parts, { level: 0 });
  // Whole elements taken out or doubled keep the XML well formed; damaged bytes do not.
  if (chance(2) === 0) parts[name] = new Uint8Array(damaged([part], chance));
  else {
    const elements = strFromU8(part).split(/(?<=<\/w:p>)/);
    elements.splice(chance(elements.length), chance(3), elements[chance(elements.length)] ?? '');
    parts[name] = strToU8(elements.join(''));
  }
  return zipSync(parts, { level: 0 });
}
