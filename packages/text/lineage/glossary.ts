/**
 * Words of joint statements in our languages: an area a file, a concept a line, named by a plain English word. Each
 * rendering is written in its plain form, for `analyse` cuts endings; where it does not, further forms follow. The
 * first of a language is shown to people. Words of a rendering may stand anywhere in a promise. A word that could
 * mean two things in such texts stands in neither line, or with another word that settles it.
 */
import { deeds } from './glossary/deeds.ts';
import { digital } from './glossary/digital.ts';
import { energy } from './glossary/energy.ts';
import { farming } from './glossary/farming.ts';
import { instruments } from './glossary/instruments.ts';
import { measures } from './glossary/measures.ts';
import { nature } from './glossary/nature.ts';
import { people } from './glossary/people.ts';
import { state } from './glossary/state.ts';
import { trade } from './glossary/trade.ts';
import { transport } from './glossary/transport.ts';
import { world } from './glossary/world.ts';

export const GLOSSARY: readonly string[] = [
  ...[nature, energy, transport, farming, trade, people],
  ...[state, digital, instruments, deeds, measures, world],
];
