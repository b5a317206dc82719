/** Who may do what, whatever else stands in the input. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts } from './acts.ts';
import { SOURCES } from './testing.ts';

const party = fc.constantFrom('KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'AZE');
const anyParty = fc.option(party, { nil: null });
const role = fc.constantFrom('operator', 'coordinator', 'researcher', 'visitor', 'Operator', '');
const actor = fc.record({ id: fc.string(), role, party: anyParty });
const commitment = fc.constant({ statement: '2021-turkmenbashi', id: '16.5' });

const named = (name: string) => {
  const act = acts.find((one) => one.name === name);
  if (act === undefined) throw new Error(`there is no act ${name}`);
  return act;
};
const ofCommitments = ['commitment.assign', 'commitment.report', 'commitment.judge'];
const others = acts.filter(({ name }) => !ofCommitments.includes(name));

describe('permissions', () => {
  it('only the operator, acting for no party, registers and corrects', () => {
    fc.assert(
      fc.property(actor, fc.constantFrom(...others), (who, act) => {
        expect(act.may(who, {})).toBe(who.role === 'operator' && who.party === null);
      }),
    );
  });

  it('a coordinator assigns and reports for the own party and for no other', () => {
    const act = fc.constantFrom(named('commitment.assign'), named('commitment.report'));
    fc.assert(
      fc.property(anyParty, party, commitment, act, (own, other, promise, one) => {
        const who = { id: 'c', role: 'coordinator', party: own };
        expect(one.may(who, { commitment: promise, party: other, sources: [] })).toBe(own === other);
      }),
    );
  });

  it('nobody judges but a researcher who acts for no party', () => {
    fc.assert(
      fc.property(actor, party, commitment, (who, judged, promise) => {
        const may = named('commitment.judge').may(who, {
          commitment: promise,
          party: judged,
          sources: SOURCES,
        });
        expect(may).toBe(who.role === 'researcher' && who.party === null);
      }),
    );
  });

  it('the operator writes down what a party said only with a source', () => {
    const operator = { id: 'o', role: 'operator', party: null };
    const may = (sources: readonly unknown[]) =>
      named('commitment.report').may(operator, { party: 'TJK', sources });
    expect(may(SOURCES)).toBe(true);
    expect(may([])).toBe(false);
  });

  it('are told in docs/acts.md for every act, and for none that is not', () => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/acts.md'), 'utf8');
    const told = [...document.matchAll(/^\| `([a-z]+\.[A-Za-z]+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(acts.map(({ name }) => name));
  });
});
