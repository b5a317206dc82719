import { describe, expect, it } from 'vitest';
import { mayEnter, unprivilegedAccount } from './account.ts';

const PASSWD = `root:x:0:0:root:/root:/bin/bash
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
postgres:x:101:104:PostgreSQL administrator:/var/lib/postgresql:/bin/bash
`;

describe('the account that PostgreSQL runs under', () => {
  it('is the first of ours that the machine has', () => {
    expect(unprivilegedAccount(PASSWD)).toEqual({ name: 'postgres', uid: 101, gid: 104 });
    expect(unprivilegedAccount('nobody:x:65534:65534::/:\n')).toMatchObject({ name: 'nobody' });
  });

  it('is none where there is none of them', () => {
    expect(unprivilegedAccount('root:x:0:0:root:/root:/bin/bash\n')).toBeNull();
  });

  it.each([
    ['its own folder', 101, 0, 0o700, true],
    ['a folder of all', 0, 0, 0o711, true],
    ['a folder of its group', 0, 104, 0o710, true],
    ['a closed folder of another', 0, 0, 0o700, false],
    ['its own folder that it may not enter, though all others may', 101, 0, 0o077, false],
    ['a folder of its group that the group may not enter, though all others may', 0, 104, 0o701, false],
  ])('enters or does not: %s', (_, uid, gid, mode, may) => {
    expect(mayEnter({ name: 'postgres', uid: 101, gid: 104 }, { uid, gid, mode })).toBe(may);
  });
});
