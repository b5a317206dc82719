/** How a PostgreSQL of our own is made and run. */
import type { Programs } from './programs.ts';

/** Small, and durable without exception. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '24MB',
  max_connections: '20',
  // One machine, short queries: workers, compilers and replication cost memory and give nothing.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_worker_processes: '2',
  max_logical_replication_workers: '0',
  max_wal_senders: '0',
  wal_level: 'minimal',
  autovacuum_max_workers: '1',
  max_wal_size: '256MB',
  log_min_messages: 'warning',
};

/** PostgreSQL 18 reads with the help of workers, which are not worth their memory here; before, there were none. */
export const settingsOf = ({ version }: Programs): Readonly<Record<string, string>> =>
  Number(version) >= 18 ? { ...SETTINGS, io_method: 'sync' } : SETTINGS;

/**
 * Text is compared by bytes, so that both engines sort alike (for people it is sorted elsewhere), and
 * lower() knows all letters. The locale that PostgreSQL brings itself came with version 17.
 */
export const localeOf = ({ version }: Programs): readonly string[] =>
  Number(version) >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8'];
