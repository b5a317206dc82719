/** An act of the record as a sentence: "On 6 August 2021 the statement X was entered in the register." */
import type { JournalLine } from '@maslahat/secretariat';
import { z } from 'zod';
import { addressOf } from './addresses.ts';
import { isMessageKey, type Slot } from './messages.ts';
import type { Reader } from './reader.ts';

const localised = z.record(z.string(), z.string());

/** What the line is about, as far as the sentence can use it. */
const subjectShape = z
  .object({
    id: z.string().optional(),
    code: z.string().optional(),
    statement: z.string().optional(),
    commitment: z.string().optional(),
    meeting: z.string().optional(),
    body: z.string().optional(),
    roadmap: z.string().optional(),
    title: localised.optional().catch(undefined),
    name: localised.optional().catch(undefined),
  })
  .catch({});
type Subject = z.infer<typeof subjectShape>;

export interface JournalSentence {
  readonly parts: (string | Slot)[];
  /** What stands in the slot, and where it leads. */
  readonly name: string;
  readonly address: string | null;
}

export function journalSentence(line: JournalLine, reader: Reader): JournalSentence {
  const subject = subjectShape.parse(line.subject);
  const [thing = ''] = line.act.split('.');
  const key = `act.${line.act}`;
  return {
    parts: reader.slots(isMessageKey(key) ? key : 'act.other', ['thing'], {
      day: reader.day(line.at.slice(0, 10)),
      act: line.act,
    }),
    name: nameOf(thing, subject, reader) ?? line.act,
    address: addressIn(thing, subject),
  };
}

/** thing: the first word of the act's name, 'meeting' of 'meeting.register'. */
function nameOf(thing: string, subject: Subject, reader: Reader): string | null {
  if (subject.statement !== undefined && subject.commitment !== undefined) {
    return reader.say('promise.named', { id: subject.commitment, statement: subject.statement });
  }
  if (thing === 'party' && subject.code !== undefined) return reader.party(subject.code);
  const given = subject.title ?? subject.name;
  const words = given === undefined ? '' : reader.text(given);
  return words === '' ? ownId(thing, subject) : words;
}

function ownId(thing: string, subject: Subject): string | null {
  const owner = new Map<string, string | undefined>(
    Object.entries({ meeting: subject.meeting, body: subject.body, roadmap: subject.roadmap }),
  );
  return (thing === 'statement' ? subject.statement : owner.get(thing)) ?? subject.id ?? null;
}

function addressIn(thing: string, subject: Subject): string | null {
  if (subject.statement !== undefined && subject.commitment !== undefined) {
    return addressOf.commitment(subject.statement, subject.commitment);
  }
  if (thing === 'party') return subject.code === undefined ? null : addressOf.party(subject.code);
  const own = ownId(thing, subject);
  if (own === null) return null;
  if (thing === 'statement') return addressOf.statement(own);
  if (thing === 'meeting') return addressOf.meeting(own);
  if (thing === 'body') return addressOf.body(own);
  return thing === 'roadmap' ? addressOf.roadmap(own) : null;
}
