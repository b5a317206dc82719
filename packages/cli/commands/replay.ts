/** maslahat replay: the tables emptied and written again from the record, in one transaction. */
import type { Run } from '../command.ts';
import { withRecord } from '../opened-record.ts';

export const run: Run = (given, surroundings) =>
  withRecord(given, surroundings, async ({ record, community }) => {
    const replayed = await record.replay(community);
    if (replayed.ok) {
      await surroundings.say('replay.done', { acts: replayed.value });
      return 0;
    }
    const { code, position } = replayed.fault;
    await surroundings.say(`replay.${code}`, { position });
    return 1;
  });
