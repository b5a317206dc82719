import type { LayoutServerLoad } from './$types.d.ts';

export const load: LayoutServerLoad = ({ locals }) => ({ locale: locals.locale });
