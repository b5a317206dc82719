/** Every view is a GET: names in its path and the query are its input, what it gives is the answer. */
import type { View } from '@maslahat/secretariat';
import { z } from 'zod';
import { today } from '../server/house.ts';
import { invalidInput, problemResponse } from './problem.ts';
import type { Call, Route } from './route.ts';

/** The language of the words around an answer may stand in any address; it is no part of a view's input. */
const EVERYWHERE = 'lang';

/** Fields that mean the day of the question where nothing else is said: a view itself reads no clock. */
export const DAYS: readonly string[] = ['today', 'on'];

export function viewRoute(view: View): Route {
  const known = propertiesOf(view.input);
  return {
    method: 'GET',
    path: view.path,
    answer: async (call) => {
      const given = inputOf(call, known);
      const unknown = Object.keys(given).filter((name) => !known.includes(name));
      if (unknown.length > 0) {
        // A misspelt filter must not give the whole list.
        const issues = unknown.map((name) => ({
          code: 'unrecognized_keys',
          path: [name],
          message: 'unknown',
        }));
        return problemResponse(invalidInput(issues), call.language);
      }
      const input = view.input.safeParse(given);
      if (!input.success) return problemResponse(invalidInput(input.error.issues), call.language);
      const output = await view.read(call.house.database, call.house.community, input.data);
      if (output === null) return problemResponse({ code: 'not-found', evidence: call.named }, call.language);
      return new Response(JSON.stringify(output), { headers: { 'content-type': 'application/json' } });
    },
  };
}

function inputOf(call: Call, known: readonly string[]): Record<string, string> {
  const asked = Object.fromEntries([...call.query].filter(([name]) => name !== EVERYWHERE));
  const days = DAYS.filter((name) => known.includes(name)).map((name) => [name, today(call.house)]);
  return { ...Object.fromEntries(days), ...asked, ...call.named };
}

/** Names of the fields of an input. */
export function propertiesOf(input: z.ZodType): string[] {
  return Object.keys(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }).properties ?? {});
}
