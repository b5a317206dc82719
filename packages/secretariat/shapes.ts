/** What views give and take, for whoever shows it. Names no database: pages may import this in a browser. */
export * from './body/shapes.ts';
export * from './commitment/reason-shapes.ts';
export * from './commitment/shapes.ts';
export * from './community/shapes.ts';
export * from './front/shapes.ts';
export * from './lineage/shapes.ts';
export { type Localised, localisedShape, type Source, sourceShape } from './localised.ts';
export * from './meeting/shapes.ts';
export { PAGE_SIZE_DEFAULT, PAGE_SIZE_LIMIT, type Page } from './page.ts';
export * from './party/shapes.ts';
export * from './record/shapes.ts';
export * from './roadmap/shapes.ts';
export * from './search/shapes.ts';
export * from './statement/shapes.ts';
