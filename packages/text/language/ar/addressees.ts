import type { AddresseeRule } from '../coding.ts';
import { outside } from '../outside.ts';
import { organizations } from './organizations.ts';

const byHand: readonly AddresseeRule[] = [
  {
    name: 'United Nations',
    addressee: 'United Nations',
    words: ['[لل|ل]الأمم المتحدة', 'للأمم المتحدة'],
    example: 'تحت رعاية [الأمم المتحدة]',
  },
  {
    name: 'organs of the United Nations, named only',
    addressee: null,
    words: ['ميثاق الأمم المتحدة', 'لدى الأمم المتحدة'],
    example: 'مبادئ [ميثاق الأمم المتحدة]',
  },
  { name: 'Afghan', addressee: 'AFG', words: ['(الأفغاني|الأفغانية)'], example: 'الشعب [الأفغاني]' },
  {
    name: 'international community',
    addressee: 'international community',
    words: ['المجتمع الدولي'],
    example: 'تدعو الأطراف [المجتمع الدولي]',
  },
  {
    name: 'donors',
    addressee: 'donors',
    words: ['(الجهات المانحة|المانحين|المؤسسات المالية الدولية)'],
    example: 'تدعو الأطراف [الجهات المانحة]',
  },
];

export const addressees: readonly AddresseeRule[] = outside(organizations, byHand);
