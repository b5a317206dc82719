import { httpInterface } from '#lib/server/interface.ts';
import { PROBLEMS } from '../../../api/problem.ts';
import type { PageServerLoad } from './$types.d.ts';
import { descriptionOf } from './description.ts';

export const load: PageServerLoad = ({ url }) => ({
  ...descriptionOf(httpInterface.document, `${url.origin}/api/v1`),
  problems: Object.entries(PROBLEMS).map(([code, status]) => ({ code, status })),
});
