/** Protects the journal: a line must name what was touched, and lead there. */
import type { JournalLine } from '@maslahat/secretariat';
import { describe, expect, it } from 'vitest';
import { journalSentence } from './journal.ts';
import { readerOf } from './reader.ts';

const reader = readerOf('en', { TJK: { en: 'Tajikistan', ru: 'Таджикистан' } });
const line = (act: string, subject: Record<string, unknown>): JournalLine => ({
  position: 1,
  at: '2021-08-06T09:00:00.000Z',
  act,
  actor: 'operator',
  role: 'operator',
  digest: '',
  input: null,
  subject,
});

function read(act: string, subject: Record<string, unknown>): [string, string | null] {
  const { parts, name, address } = journalSentence(line(act, subject), reader);
  return [parts.map((part) => (typeof part === 'string' ? part : name)).join(''), address];
}

describe('a line of the journal', () => {
  it.each([
    [
      'meeting.register',
      { id: '2021-turkmenbashi', name: { en: 'Third Meeting' } },
      [
        'On 6 August 2021 the meeting Third Meeting was entered in the register.',
        '/meetings/2021-turkmenbashi',
      ],
    ],
    [
      'statement.register',
      { id: '2021-turkmenbashi', meeting: '2021-turkmenbashi' },
      [
        'On 6 August 2021 the statement 2021-turkmenbashi was registered, with its promises.',
        '/2021-turkmenbashi',
      ],
    ],
    [
      'commitment.judge',
      { statement: '2021-turkmenbashi', commitment: '16.5', party: 'TJK' },
      [
        'On 6 August 2021 an independent verdict on promise 16.5 (2021-turkmenbashi) was recorded.',
        '/2021-turkmenbashi/16.5',
      ],
    ],
    [
      'party.admit',
      { code: 'TJK' },
      ['On 6 August 2021 the membership of Tajikistan was recorded.', '/parties/TJK'],
    ],
  ])('%s', (act, subject, sentence) => {
    expect(read(act, subject)).toEqual(sentence);
  });

  it('is not lost where the act has no sentence or the subject no name', () => {
    expect(read('comet.observe', {})).toEqual([
      'On 6 August 2021 the act comet.observe was performed on comet.observe.',
      null,
    ]);
    expect(read('meeting.register', { id: 5 })).toEqual([
      'On 6 August 2021 the meeting meeting.register was entered in the register.',
      null,
    ]);
  });
});
