/** Links that the rules propose, and the two words of a person on them: it is the same promise, or it is another. */
import { lineageProposals } from '@maslahat/secretariat';
import { RELATIONS } from '@maslahat/text';
import { type ActionFailure, error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { query } from '#lib/addresses.ts';
import { SESSION_COOKIE } from '#lib/server/house.ts';
import { sentence } from '../../../../faults/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.d.ts';

export const load: PageServerLoad = async ({ locals: { house }, url, cookies }) => {
  const { lang: _lang, judged, ...asked } = Object.fromEntries(url.searchParams);
  const input = lineageProposals.input.safeParse({ size: '20', ...asked });
  if (!input.success) error(400);
  const proposals = await lineageProposals.read(house.database, house.community, input.data);
  if (proposals === null) error(404);
  const admitted = house.operator.continues(cookies.get(SESSION_COOKIE) ?? '', house.now());
  return { proposals, admitted, judged: judged !== undefined };
};

/** '2021-turkmenbashi/16.5' */
const address = z
  .string()
  .regex(/^[^/]+\/[^/]+$/)
  .transform((text) => {
    const [statement = '', id = ''] = text.split('/');
    return { statement, id };
  });
const formShape = z.object({
  earlier: address,
  later: address,
  relations: z.array(z.enum(RELATIONS)),
});

/** What is wrong with a word that was said, and of which pair it was said. */
export interface Refused {
  readonly fault: string;
  readonly pair: string;
}

export const actions: Actions = {
  confirm: (event) => judge(event, 'lineage.confirm'),
  refute: (event) => judge(event, 'lineage.refute'),
};

async function judge(
  event: RequestEvent,
  act: 'lineage.confirm' | 'lineage.refute',
): Promise<ActionFailure<Refused>> {
  const { house, locale } = event.locals;
  if (!house.operator.continues(event.cookies.get(SESSION_COOKIE) ?? '', house.now())) {
    return fail(401, { fault: sentence(locale, 'import.key-missing'), pair: '' });
  }
  const form = await event.request.formData();
  const said = formShape.safeParse({
    earlier: form.get('earlier'),
    later: form.get('later'),
    relations: form.getAll('relation'),
  });
  if (!said.success) error(400);
  const { earlier, later, relations } = said.data;
  const pair = `${earlier.statement}/${earlier.id} ${later.statement}/${later.id}`;
  if (act === 'lineage.confirm' && relations.length === 0) {
    return fail(400, { fault: sentence(locale, 'lineage.no-relation'), pair });
  }
  const done = await house.perform(
    act,
    act === 'lineage.confirm' ? { earlier, later, relations } : { earlier, later },
  );
  if (!done.ok) {
    const [first] = done.fault.code === 'objections' ? done.fault.objections : [];
    const fault =
      first === undefined
        ? sentence(locale, `problem.${done.fault.code}.title`)
        : sentence(locale, `objection.${first.code}`, first.evidence);
    return fail(409, { fault, pair });
  }
  redirect(
    303,
    `/lineage/proposals${query({ statement: later.statement, page: event.url.searchParams.get('page') ?? undefined, judged: 'yes' })}`,
  );
}
