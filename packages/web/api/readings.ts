/** POST /readings: a file is read and the reading answered; nothing is written. */
import { BODY_LIMIT, bodyWithin } from './body.ts';
import { pace } from './pace.ts';
import { problemOfReading, problemResponse } from './problem.ts';
import type { Route } from './route.ts';

/** Reading takes a processor: twenty at once, then one every three seconds from one address. */
const readings = pace(20, 3);

export const readingRoute: Route = {
  method: 'POST',
  path: '/readings',
  answer: async ({ request, house, from, language }) => {
    const seconds = readings.wait(from, house.now().getTime());
    if (seconds > 0) {
      const headers = { 'retry-after': String(seconds) };
      return problemResponse({ code: 'too-many-requests', evidence: { seconds }, headers }, language);
    }
    const bytes = await bodyWithin(request, BODY_LIMIT);
    if (bytes === null) {
      return problemResponse({ code: 'too-large', evidence: { limit: BODY_LIMIT } }, language);
    }
    const reading = await house.reader.read(bytes);
    if (!reading.ok) return problemResponse(problemOfReading(reading.fault, language), language);
    return Response.json(reading.value, { headers: { 'cache-control': 'no-store' } });
  },
};
