/** What an act touched, kept beside the record, so that the history of a thing is found without reading all acts. */
import { type ActContext, type Change, insert } from '@maslahat/record';
import { subjects } from './tables.ts';

/** @param addresses Of the things touched, within the site: '/2021-turkmenbashi/16.5'. */
export function touch(context: ActContext, ...addresses: readonly string[]): Change[] {
  return [...new Set(addresses)].map((subject) =>
    insert(subjects, { communityId: context.community, subject, position: context.position }),
  );
}

export const addressOf = {
  party: (code: string): string => `/parties/${code}`,
  body: (id: string): string => `/bodies/${id}`,
  meeting: (id: string): string => `/meetings/${id}`,
  statement: (id: string): string => `/${id}`,
  commitment: (address: { statement: string; id: string }): string => `/${address.statement}/${address.id}`,
  /** What bears a number of its own goes by it: 'para_16__p_4' → '/2021-turkmenbashi/16'; else by its id. */
  provision: (statement: string, id: string): string =>
    `/${statement}/${/^para_(\d+[a-z]?)(?:__.*)?$/.exec(id)?.[1] ?? id}`,
  roadmap: (id: string): string => `/roadmaps/${id}`,
};
