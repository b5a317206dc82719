/**
 * Who may do what. Every act names one of these rules; docs/acts.md lists them act by act.
 * - The operator keeps the secretariat's papers: registers, corrects, imports. It judges nobody.
 * - A coordinator speaks for one party, and for no other.
 * - A researcher judges. Only one who acts for no party is independent.
 */
import type { Actor } from '@maslahat/record';

export const ROLES = ['operator', 'coordinator', 'researcher'] as const;
export type Role = (typeof ROLES)[number];

export const isOperator = (actor: Actor): boolean => actor.role === 'operator' && actor.party === null;

export const speaksFor = (actor: Actor, party: string): boolean =>
  actor.role === 'coordinator' && actor.party === party;

export const isIndependent = (actor: Actor): boolean => actor.role === 'researcher' && actor.party === null;
