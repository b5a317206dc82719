import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['[ال|ل|ب](مبادرة|مبادرات)'], example: 'تؤيد الأطراف [مبادرة] أوزبكستان' },
  { name: 'proposal', words: ['[ال|ل|ب](اقتراح|مقترح|مقترحات)'], example: 'تؤيد الأطراف [اقتراح] طاجيكستان' },
];
