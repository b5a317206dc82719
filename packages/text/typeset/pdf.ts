import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { isRightToLeft } from './direction.ts';
import { printed, type Statement } from './print.ts';
import { TEMPLATE } from './template.ts';

/**
 * A PDF by PDF/UA-1: tagged, with title and language, its text extractable as it was written.
 * Throws when the typesetter fails: where no face has a letter, for PDF/UA has no room for what cannot be shown.
 * Arabic is set with the Noto Naskh Arabic of the system (Debian: fonts-noto-core); the one on npm cannot be read out again.
 */
export function pdfOf(statement: Statement): Uint8Array {
  const { language, symbol, title } = statement;
  const lines = printed(statement);
  const [tongue = language] = language.split('-');
  const content = {
    title,
    symbol,
    language: tongue,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    lines,
  };
  const letters = lines.map(({ text }) => text).join('');
  const compiler = compilerFor(/\p{Script=Han}/u.test(letters) ? 'Han' : 'European');
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

/** The typesetter reads only TTF and OTF; these packages hold them whole. */
const FACES = {
  European: [
    'noto-serif/400Regular/NotoSerif_400Regular',
    'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic',
    'noto-serif/700Bold/NotoSerif_700Bold',
  ],
  Han: ['noto-serif-sc/400Regular/NotoSerifSC_400Regular', 'noto-serif-sc/700Bold/NotoSerifSC_700Bold'],
} as const;

const compilers = new Map<keyof typeof FACES, NodeCompiler>();

/** Loading thirty megabytes of Chinese faces takes longer than setting a statement: once, and only where it has Chinese. */
function compilerFor(script: keyof typeof FACES): NodeCompiler {
  const known = compilers.get(script);
  if (known) return known;
  const faces = script === 'Han' ? [...FACES.European, ...FACES.Han] : FACES.European;
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map(face) }] });
  compilers.set(script, compiler);
  return compiler;
}
