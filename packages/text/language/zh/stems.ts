import type { StemRound } from '../stem.ts';

/** Chinese words do not change; their runs are cut into pairs of characters instead. */
export const stems: readonly StemRound[] = [];
