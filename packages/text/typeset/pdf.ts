import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { isRightToLeft } from './direction.ts';
import { mastheadRows } from './masthead.ts';
import { printed, type Statement } from './print.ts';
import { TEMPLATE } from './template.ts';

/**
 * A PDF by PDF/UA-1: tagged, with title and language, its text extractable as it was written.
 * Throws when the typesetter fails: where no face has a letter, for PDF/UA has no room for what cannot be shown.
 */
export function pdfOf(statement: Statement): Uint8Array {
  const { language, title } = statement;
  const lines = printed(statement);
  const [tongue = language] = language.split('-');
  const content = {
    title,
    masthead: mastheadRows(statement),
    language: tongue,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    lines,
  };
  const letters = [...mastheadRows(statement).flat(), ...lines.map(({ text }) => text)].join('');
  const compiler = compilerFor(scriptOf(letters));
  const pdf = compiler.pdf(
    { mainFileContent: TEMPLATE, inputs: { content: JSON.stringify(content) } },
    { pdfStandard: 'ua-1' },
  );
  // What was laid out for one statement is of no use to the next.
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}

const packages = createRequire(import.meta.url);
const face = (name: string): Buffer => readFileSync(packages.resolve(`@expo-google-fonts/${name}.ttf`));

/**
 * The typesetter reads only TTF and OTF; these packages hold them whole. Of Noto Naskh Arabic newer versions make a
 * letter of its stroke and its dots, and Amiri, Vazirmatn and others one sign of two letters: of neither can the text be
 * read out again. Version 0.2.3 has a sign for each letter.
 */
const FACES = {
  European: [
    'noto-serif/400Regular/NotoSerif_400Regular',
    'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic',
    'noto-serif/700Bold/NotoSerif_700Bold',
  ],
  Han: ['noto-serif-sc/400Regular/NotoSerifSC_400Regular', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold'],
  Arabic: ['noto-naskh-arabic/NotoNaskhArabic_400Regular', 'noto-naskh-arabic/NotoNaskhArabic_700Bold'],
} as const;

function scriptOf(letters: string): keyof typeof FACES {
  if (/\p{Script=Han}/u.test(letters)) return 'Han';
  return /\p{Script=Arabic}/u.test(letters) ? 'Arabic' : 'European';
}

const compilers = new Map<keyof typeof FACES, NodeCompiler>();

/** Loading thirty megabytes of Chinese faces takes longer than setting a statement: once, and only where it has Chinese. */
function compilerFor(script: keyof typeof FACES): NodeCompiler {
  const known = compilers.get(script);
  if (known) return known;
  const faces = script === 'European' ? FACES.European : [...FACES.European, ...FACES[script]];
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map(face) }] });
  compilers.set(script, compiler);
  return compiler;
}
