/** Protects the timeline: what is earlier stands further left, and nothing stands off the line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, bar, scale, wholeYears } from './timeline.ts';

const LINE = wholeYears({ from: '2022-03-01', to: '2024-11-30' });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a line of time', () => {
  it('holds whole years', () => {
    expect(LINE).toEqual({ from: '2022-01-01', to: '2024-12-31' });
    expect(scale(LINE).map(({ year }) => year)).toEqual(['2022', '2023', '2024']);
    expect(at('2022-01-01', LINE)).toBe(0);
    expect(at('2023-01-01', { from: '2023-01-01', to: '2023-12-31' })).toBe(0);
  });

  it('keeps the order of days and stays on the line', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(at(earlier, LINE)).toBeLessThanOrEqual(at(later, LINE));
        expect(at(earlier, LINE)).toBeGreaterThanOrEqual(0);
        expect(at(later, LINE)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('draws a bar that can be seen even for a day, and the whole line where no end is known', () => {
    expect(bar('2023-05-01', '2023-05-01', LINE).length).toBeGreaterThan(0);
    expect(bar(null, null, LINE)).toEqual({ start: 0, length: 100 });
    expect(bar('2022-01-01', '2024-12-31', LINE)).toEqual({ start: 0, length: 100 });
  });
});
