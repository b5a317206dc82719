import type { Transport } from '@sveltejs/kit/hooks';

/**
 * No page is hydrated, so what a page was made of never follows it to the browser. SvelteKit writes it out as script
 * all the same, and throws it away; told that every object travels as one word, it does not.
 */
export const transport: Transport = {
  unsent: {
    encode: (value) => typeof value === 'object' && value !== null && 'unsent',
    decode: () => null,
  },
};
