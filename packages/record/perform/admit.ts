/** What can be said of an act before the database is asked: is it known, well-formed, permitted? */
import type { z } from 'zod';
import type { Act, Actor } from '../act.ts';
import { canonical } from '../chain/canonical.ts';
import { isInstant } from '../chain/entry.ts';
import { failure, type Result, success } from '../result.ts';
import type { InputIssue, PerformFault } from './fault.ts';

/** An act asked for. `at` is an ISO 8601 instant in UTC with milliseconds. */
export interface Deed {
  readonly act: string;
  readonly input: unknown;
  readonly actor: Actor;
  readonly at: string;
}

export interface AdmittedDeed {
  readonly act: Act;
  /** As it will be read back from the record: what a replay sees, the act sees now. */
  readonly input: unknown;
  /** Canonical JSON of the input. */
  readonly content: string;
  readonly actor: Actor;
  readonly at: string;
}

export function admit(acts: ReadonlyMap<string, Act>, deed: Deed): Result<AdmittedDeed, PerformFault> {
  const act = acts.get(deed.act);
  if (act === undefined) return failure({ code: 'unknown-act', act: deed.act });
  const parsed = act.input.safeParse(deed.input);
  if (!parsed.success) return failure({ code: 'invalid-input', issues: parsed.error.issues.map(issueOf) });
  const content = canonical(parsed.data);
  if (!content.ok) return failure({ code: 'invalid-input', issues: [{ ...content.fault, message: '' }] });
  // PostgreSQL's text cannot hold U+0000.
  if (NULL_CHARACTER.test(content.value)) {
    return failure({ code: 'invalid-input', issues: [{ code: 'null-character', path: [], message: '' }] });
  }
  if (!isInstant(deed.at)) return failure({ code: 'invalid-time', at: deed.at });
  const input: unknown = JSON.parse(content.value);
  if (!act.may(deed.actor, input)) {
    return failure({ code: 'not-permitted', act: act.name, role: deed.actor.role, party: deed.actor.party });
  }
  const { id, party, role } = deed.actor;
  return success({ act, input, content: content.value, actor: { id, party, role }, at: deed.at });
}

/** \u0000 as canonical JSON writes it, not preceded by a backslash that makes it six ordinary characters. */
const NULL_CHARACTER = /(?<!\\)(?:\\\\)*\\u0000/;

function issueOf(issue: z.core.$ZodIssue): InputIssue {
  return {
    code: issue.code,
    path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    message: issue.message,
  };
}
