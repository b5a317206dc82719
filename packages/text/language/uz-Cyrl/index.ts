import type { Language } from '../language.ts';
import { closing } from './closing.ts';
import { dates } from './dates.ts';
import { identification } from './identification.ts';
import { letter } from './letter.ts';
import { marks } from './marks.ts';
import { masthead } from './masthead.ts';
import { numbers } from './numbers.ts';
import { organizations } from './organizations.ts';
import { periods } from './periods.ts';
import { preamble } from './preamble.ts';
import { quantities } from './quantities.ts';
import { speakers } from './speakers.ts';
import { otherStates, states } from './states.ts';
import { stems } from './stems.ts';

export const uzCyrl: Language = {
  code: 'uz-Cyrl',
  identification,
  marks,
  numbers,
  dates,
  periods,
  quantities,
  masthead,
  letter,
  preamble,
  closing,
  states: { ...otherStates, ...states },
  organizations,
  speakers,
  stems,
};
