/** The record, on the embedded PostgreSQL with every act flushed to disk. */
import { measureRecord } from '../../packages/record/bench.ts';
import type { Figure } from './figure.ts';

export async function measureTheRecord(): Promise<Figure[]> {
  const speed = await measureRecord();
  return [
    {
      what: 'record: acts confirmed, one at a time',
      value: speed.performed,
      unit: 'acts/s',
      limit: { at: 'least', value: 400 },
    },
    {
      what: 'record: replayed',
      value: speed.replayed,
      unit: 'acts/s',
      limit: { at: 'least', value: 20_000 },
    },
    {
      what: 'record: verified',
      value: speed.verified,
      unit: 'acts/s',
      limit: { at: 'least', value: 100_000 },
    },
  ];
}
