/** Protects that experts' coding of a whole statement is laid where its words stand, or said not to be. */
import { describe, expect, it } from 'vitest';
import { layExperts, readExperts } from './experts.ts';
import type { Codable } from './setting.ts';

const block = (id: string, parent: string | null, text: string): Codable => ({
  id,
  kind: parent === null ? 'paragraph' : 'point',
  number: null,
  parent,
  text,
});

const PROVISIONS: readonly Codable[] = [
  block('para_1', null, 'The Parties agreed to meet.'),
  block('para_2', null, ''),
  block('para_2__p_1', 'para_2', 'The Parties agreed:'),
  block('para_2__point_a', 'para_2', 'to open a school of wells in Osh;'),
];

const item = (paragraph: number, part: number, quote: string) => ({
  id: `${paragraph}.1`,
  paragraph,
  part,
  quote,
  stem: null,
  actors: ['parties'],
  force: 'agree',
  action: 5,
  deadline: null,
  bodies: [],
  initiator: null,
  addressees: [],
  themes: ['water'],
  sdgs: [6],
});

const lay = (...items: readonly unknown[]) => {
  const experts = readExperts(JSON.stringify(items));
  return experts.ok ? layExperts(experts.value, PROVISIONS) : experts;
};

describe('an item of the experts', () => {
  it('is laid on the words that it quotes', () => {
    const laid = lay(item(1, 1, 'agreed to meet'));
    expect(laid).toMatchObject({ ok: true, value: [{ provision: 'para_1', span: [12, 26] }] });
  });
  it('is laid on a point, which counts as a part of its paragraph', () => {
    const laid = lay(item(2, 2, 'to open a school'));
    expect(laid).toMatchObject({ ok: true, value: [{ provision: 'para_2__point_a', span: [0, 16] }] });
  });
  it('may have its lines and spaces set otherwise', () => {
    const laid = lay(item(1, 1, 'agreed\n  to meet'));
    expect(laid).toMatchObject({ ok: true, value: [{ span: [12, 26] }] });
  });
  it('is not laid where its words do not stand', () => {
    const fault = { code: 'quote-not-found', evidence: { id: '1.1' } };
    expect(lay(item(1, 1, 'agreed to part'))).toEqual({ ok: false, fault });
    expect(lay(item(1, 2, 'agreed to meet'))).toEqual({ ok: false, fault });
  });
  it('reads a full stop as a full stop', () => {
    expect(lay(item(1, 1, 'agreed.to meet'))).toMatchObject({ ok: false });
  });
  it('says which value is not as it should be', () => {
    const unclear = lay(item(1, 1, 'agreed to meet'), { ...item(1, 1, 'agreed'), force: 'swear' });
    expect(unclear).toEqual({ ok: false, fault: { code: 'item-unclear', evidence: { at: [1, 'force'] } } });
  });
  it('is none in a file that is no JSON', () => {
    expect(readExperts('The Parties agreed')).toEqual({
      ok: false,
      fault: { code: 'not-json', evidence: {} },
    });
  });
});
