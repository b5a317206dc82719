/**
 * The import page: the key, a file read and shown, its facts corrected, registered. Between the steps the server
 * keeps nothing: the file goes back to the browser, packed, in a field of the form, and is read again when it returns.
 */
import { type ImportRefusal, meetingList } from '@maslahat/secretariat';
import { LANGUAGE_CODES, type Reading } from '@maslahat/text';
import { type ActionFailure, fail, redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/addresses.ts';
import { SESSION_COOKIE } from '#lib/server/house.ts';
import { BODY_LIMIT, FORM_LIMIT } from '../../../api/body.ts';
import { refusalOf } from '../../../api/key.ts';
import { PROBLEMS } from '../../../api/problem.ts';
import { sentenceOfImporting } from '../../../faults/importing.ts';
import { sentence } from '../../../faults/index.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.d.ts';
import { type Field, requestOf, type Values, valuesIn, valuesOf, wrongFields } from './fields.ts';
import { type Preview, previewOf } from './preview.ts';
import { bytesIn, packed } from './upload.ts';

const SESSION_SECONDS = 12 * 60 * 60;

/** What a step of the form answers with. */
export interface Step {
  /** What is wrong as a whole, with what to do. */
  readonly fault?: string;
  readonly wrong?: readonly Field[];
  readonly preview?: Preview;
  readonly values?: Values;
  readonly packed?: string;
}

export const load: PageServerLoad = async ({ locals: { house }, cookies }) => {
  const admitted = house.operator.continues(cookies.get(SESSION_COOKIE) ?? '', house.now());
  if (!admitted) return { admitted, meetings: [], languages: [] };
  const input = meetingList.input.parse({ size: '200' });
  const meetings = await meetingList.read(house.database, house.community, input);
  return {
    admitted,
    meetings: (meetings?.rows ?? []).map(({ id, name }) => ({ id, name })),
    languages: LANGUAGE_CODES,
  };
};

export const actions: Actions = {
  enter: async (event) => {
    const { house, locale } = event.locals;
    const key = (await event.request.formData()).get('key');
    const refused = refusalOf(typeof key === 'string' ? key.trim() : null, event.getClientAddress(), house);
    if (refused !== null) {
      return failure(PROBLEMS[refused.code], {
        fault: sentence(locale, `import.${refused.code}`, refused.evidence),
      });
    }
    event.cookies.set(SESSION_COOKIE, house.operator.session(house.now()), {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: event.url.protocol === 'https:',
      maxAge: SESSION_SECONDS,
    });
    redirect(303, '/import');
  },

  leave: async ({ cookies }) => {
    cookies.delete(SESSION_COOKIE, { path: '/' });
    redirect(303, '/import');
  },

  read: async (event) => {
    const refused = refusedAtDoor(event);
    if (refused !== null) return refused;
    const form = await event.request.formData();
    const bytes = await bytesIn(form);
    const reading = await event.locals.house.reader.read(bytes);
    if (!reading.ok) return unreadable(event, reading.fault);
    return step({
      preview: await preview(event, reading.value, bytes),
      values: valuesOf(reading.value),
      packed: await packed(bytes),
    });
  },

  register: async (event) => {
    const refused = refusedAtDoor(event);
    if (refused !== null) return refused;
    const form = await event.request.formData();
    const bytes = await bytesIn(form);
    const values = valuesIn(form);
    const wrong = wrongFields(values);
    const language = wrong.includes('language') ? '' : values.language;
    const reading = await event.locals.house.reader.read(bytes, language || undefined);
    if (!reading.ok) return unreadable(event, reading.fault);
    const shown = {
      preview: await preview(event, reading.value, bytes),
      values,
      packed: await packed(bytes),
    };
    if (wrong.length > 0) return failure(400, { ...shown, wrong });
    const imported = await event.locals.house.importStatement(requestOf(reading.value, values));
    if (!imported.ok) {
      const fault = sentenceOfImporting(event.locals.locale, imported.fault);
      return failure(409, { ...shown, fault, wrong: fieldsOf(imported.fault) });
    }
    redirect(303, addressOf.statement(imported.value.statement));
  },
};

async function preview({ locals: { house } }: RequestEvent, reading: Reading, bytes: Uint8Array) {
  const explained = await house.reader.explain(bytes, reading.language);
  return previewOf(reading, explained.ok ? explained.value : []);
}

const step = (value: Step): Step => value;
const failure = (status: number, value: Step): ActionFailure<Step> => fail(status, value);

/** Null for an operator with a form of bearable size, of which nothing has been read yet. */
function refusedAtDoor(event: RequestEvent): ActionFailure<Step> | null {
  const { house, locale } = event.locals;
  if (!house.operator.continues(event.cookies.get(SESSION_COOKIE) ?? '', house.now())) {
    return failure(401, { fault: sentence(locale, 'import.key-missing') });
  }
  const bytes = Number(event.request.headers.get('content-length') ?? 0);
  return bytes > FORM_LIMIT ? unreadable(event, { code: 'too-large', evidence: { bytes } }) : null;
}

function unreadable(
  { locals: { locale } }: RequestEvent,
  { code, evidence }: { code: string; evidence: Readonly<Record<string, unknown>> },
): ActionFailure<Step> {
  const known = code === 'too-large' ? { ...evidence, limit: BODY_LIMIT } : evidence;
  return failure(code === 'too-large' ? 413 : 422, { fault: sentence(locale, `fault.${code}`, known) });
}

/** The field that a refusal is about. */
function fieldsOf({ code }: ImportRefusal): Field[] {
  if (code === 'no-date') return ['date'];
  if (code === 'no-place') return ['place'];
  return code === 'unknown-meeting' ? ['meeting'] : [];
}
