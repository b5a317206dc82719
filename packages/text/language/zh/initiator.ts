import type { ProposalRule } from '../coding.ts';

export const initiator: readonly ProposalRule[] = [
  { name: 'initiative', words: ['倡议', '举措'], example: '支持哈萨克斯坦总统的[倡议]' },
  { name: 'proposal', words: ['提议', '建议', '提案', '主张'], example: '支持塔吉克斯坦的[提议]' },
];
