/** Failures over HTTP: problem documents (RFC 9457), with a closed code and the evidence beside the words. */
import type { PerformFault } from '@maslahat/record';
import type { ReadingFault } from '@maslahat/text';
import { type FaultLanguage, sentence } from '../faults/index.ts';

/** Every code and the status it comes with. */
export const PROBLEMS = {
  'input-invalid': 400,
  'not-json': 400,
  'key-missing': 401,
  'key-wrong': 403,
  'may-not': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'act-refused': 409,
  conflict: 409,
  'too-large': 413,
  'export-too-long': 422,
  unreadable: 422,
  'too-many-requests': 429,
  failure: 500,
  unconfirmed: 500,
  'store-unavailable': 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface Problem {
  readonly code: ProblemCode;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** Where another sentence says it better than the code's own. */
  readonly detail?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * {"type":"/api#unreadable","title":"The file cannot be read","status":422,"detail":"The file is empty. …",
 *  "code":"unreadable","evidence":{"fault":"empty","bytes":0}}
 */
export function problemResponse(problem: Problem, language: FaultLanguage): Response {
  const { code, evidence } = problem;
  const document = {
    type: `/api#${code}`,
    title: sentence(language, `problem.${code}.title`),
    status: PROBLEMS[code],
    detail: problem.detail ?? sentence(language, `problem.${code}.detail`, evidence),
    code,
    evidence,
  };
  return new Response(JSON.stringify(document), {
    status: document.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      ...problem.headers,
    },
  });
}

export function problemOfReading(fault: ReadingFault, language: FaultLanguage): Problem {
  return {
    code: fault.code === 'too-large' ? 'too-large' : 'unreadable',
    evidence: { fault: fault.code, ...fault.evidence },
    detail: sentence(language, `fault.${fault.code}`, fault.evidence),
  };
}

export function problemOfPerforming(fault: PerformFault, language: FaultLanguage): Problem {
  switch (fault.code) {
    case 'unknown-act':
      return { code: 'not-found', evidence: { act: fault.act } };
    case 'invalid-input':
      return invalidInput(fault.issues);
    case 'not-permitted':
      return { code: 'may-not', evidence: { act: fault.act } };
    case 'objections':
      return {
        code: 'act-refused',
        evidence: { objections: fault.objections },
        detail: fault.objections
          .map(({ code, evidence }) => sentence(language, `objection.${code}`, evidence))
          .join(' '),
      };
    case 'conflict':
      return { code: 'conflict', evidence: { table: fault.table, constraint: fault.constraint } };
    case 'store-unavailable':
      return { code: 'store-unavailable', evidence: {}, headers: { 'retry-after': '5' } };
    case 'unconfirmed':
      return { code: 'unconfirmed', evidence: {} };
    case 'invalid-time':
      return { code: 'failure', evidence: {} };
  }
}

interface Issue {
  readonly code: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Issues of Zod, each with its place: 'title.en'. */
export function invalidInput(issues: readonly Issue[]): Problem {
  const places = issues.map(({ code, path, message }) => ({
    code: code ?? 'custom',
    path: path.map(String).join('.'),
    message,
  }));
  const evidence = { count: places.length, path: places[0]?.path || '/', places };
  return { code: 'input-invalid', evidence };
}
