/**
 * A process that writes notes until it is killed, and says of each on its standard output once it is confirmed.
 *   node writer.ts '{"dataFolder":"/tmp/x"}' <prefix> [how many]
 */
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { openStore } from '../store/store.ts';
import { CLERK } from './acts.ts';
import { AT, COMMUNITY, clubRecord, MIGRATIONS, writing } from './club.ts';

const placeShape = z.union([z.object({ dataFolder: z.string() }), z.object({ databaseUrl: z.string() })]);

const [place = '', prefix = 'n', many = 'Infinity'] = process.argv.slice(2);
const opened = await openStore(placeShape.parse(JSON.parse(place)), MIGRATIONS);
if (!opened.ok) {
  writeSync(1, `${JSON.stringify(opened.fault)}\n`);
  process.exit(1);
}
const record = clubRecord(opened.value);
writeSync(1, 'open\n');
for (let n = 0; n < Number(many); n += 1) {
  const { act, input } = writing(`${prefix}${n}`);
  const done = await record.perform(act, input, CLERK, { community: COMMUNITY, at: AT });
  // Written without a buffer: what was said, was said before a kill.
  writeSync(1, done.ok ? `${done.value.position} ${prefix}${n}\n` : `${JSON.stringify(done.fault)}\n`);
  if (!done.ok) break;
}
await opened.value.close();
