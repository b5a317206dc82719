/** How often one address may ask for what costs much: a bucket of tokens that fills again with time. */

export interface Pace {
  /** 0 where the address may go on; else the seconds after which it may. */
  readonly wait: (address: string, now: number) => number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Addresses remembered; beyond, the one seen longest ago is forgotten. */
const REMEMBERED = 10_000;

/** `burst` requests at once, then one every `seconds`. Times in milliseconds. */
export function pace(burst: number, seconds: number): Pace {
  const buckets = new Map<string, Bucket>();
  return {
    wait: (address, now) => {
      const known = buckets.get(address) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, known.tokens + (now - known.at) / 1000 / seconds);
      const allowed = tokens >= 1;
      buckets.delete(address);
      buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, at: now });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= REMEMBERED) break;
        buckets.delete(oldest);
      }
      return allowed ? 0 : Math.ceil((1 - tokens) * seconds);
    },
  };
}
