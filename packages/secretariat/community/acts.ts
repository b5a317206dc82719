import { defineAct, insert } from '@maslahat/record';
import { z } from 'zod';
import { isOperator } from '../actor.ts';
import { named, optionalName, sourcesField } from '../fields.ts';
import { type Look, needFree } from '../look.ts';
import { touch } from '../record/subjects.ts';
import { communities } from './tables.ts';

const foundInput = z.strictObject({ name: named, note: optionalName, sources: sourcesField });

/** The first act of every record. */
export const found = defineAct({
  name: 'community.found',
  summary: 'Founds the community whose record this is.',
  input: foundInput,
  may: isOperator,
  check: (look: Look, _input, context) =>
    needFree(look, context, { table: communities, where: undefined, code: 'already-registered', path: [] }),
  changes: (input, context) => [
    insert(communities, { communityId: context.community, ...input, position: context.position }),
    ...touch(context, '/'),
  ],
});

export const acts = [found];
