/** 'нығайт, қол қой' → ['нығайт', 'қол қой']: stems of verbs, from which a language makes the forms its tables need. */
export const stems = (list: string): string[] =>
  list.split(',').map((stem) => stem.replaceAll(/\s+/g, ' ').trim());
