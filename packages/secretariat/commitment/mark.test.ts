import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { commonMark, type Known, overallMark, partyMark } from './mark.ts';
import { MARKS, REPORT_STATUSES, VERDICTS } from './shapes.ts';

const known = (status: Known['status'], verdict: Known['verdict'] = null): Known => ({ status, verdict });

describe('the mark of one party', () => {
  test.each([
    [known(null), 'not-judged'],
    [known('not-begun'), 'not-begun'],
    [known('in-progress'), 'in-progress'],
    [known('done'), 'kept'],
    [known('not-applicable'), 'not-judged'],
    [known('done', -1), 'not-kept'],
    [known('not-begun', 1), 'kept'],
    [known('done', 0), 'in-progress'],
  ])('%j is %s', (one, mark) => expect(partyMark(one)).toBe(mark));
});

describe('the mark of the whole', () => {
  test.each([
    [[], 'not-judged'],
    [[known('done'), known('done')], 'kept'],
    [[known('done'), known(null)], 'in-progress'],
    [[known('done'), known('not-applicable')], 'kept'],
    [[known('not-applicable')], 'not-judged'],
    [[known('not-begun'), known(null)], 'not-begun'],
    [[known('not-begun'), known('in-progress')], 'in-progress'],
    [[known('done'), known('done', -1)], 'not-kept'],
  ])('%j is %s', (parties, mark) => expect(overallMark(parties)).toBe(mark));

  const anyKnown = fc.record({
    status: fc.option(fc.constantFrom(...REPORT_STATUSES), { nil: null }),
    verdict: fc.option(fc.constantFrom(...VERDICTS), { nil: null }),
  });

  it('does not depend on the order of the parties', () => {
    fc.assert(
      fc.property(fc.array(anyKnown), (parties) => {
        expect(overallMark(parties.toReversed())).toBe(overallMark(parties));
      }),
    );
  });

  it('is the mark itself where all have one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKS), fc.integer({ min: 1, max: 9 }), (mark, number) => {
        expect(commonMark(Array.from({ length: number }, () => mark))).toBe(mark);
      }),
    );
  });
});
