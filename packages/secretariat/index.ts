/** The domain: what can be done (acts), what can be asked (views), what is kept (tables). */
export { ROLES, type Role } from './actor.ts';
export { acts } from './acts.ts';
export type { Localised, Source } from './localised.ts';
export { OBJECTION_CODES, type ObjectionCode } from './look.ts';
export { migrations } from './migrations.ts';
export { tables } from './tables.ts';
export type { View } from './view.ts';
