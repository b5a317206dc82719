/** PostgreSQL refuses to run as root: when we are root, another account owns the data folder and runs it. */
import { readFileSync } from 'node:fs';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** The first of these that the machine has. An account of our own is the operator's to make; 'nobody' is everywhere. */
export const ACCOUNTS = ['maslahat', 'postgres', 'nobody'] as const;

export const isRoot = (): boolean => process.getuid?.() === 0;

/** 'postgres:x:101:104:PostgreSQL administrator:/var/lib/postgresql:/bin/bash' → {name: 'postgres', uid: 101, gid: 104} */
export function unprivilegedAccount(passwd = readFileSync('/etc/passwd', 'utf8')): Account | null {
  const accounts = passwd.split('\n').map((line) => line.split(':'));
  for (const name of ACCOUNTS) {
    const [, , uid, gid] = accounts.find(([first]) => first === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return null;
}

/** May this account pass through a folder with this owner and mode? 0o100, 0o010, 0o001 are the rights to enter. */
export function mayEnter(
  account: Account,
  folder: { readonly uid: number; readonly gid: number; readonly mode: number },
): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
