import { endingsOf } from '../../../../src/web/pages/people/endings';

const merit = (id: string, expires: string | null, verification = 'VERIFIED') => ({ id, expires, verification });
const lapse = (lastDay: string, ...evidence: readonly string[]) => ({
  lastDay,
  evidence: evidence.map((id) => ({ id })),
});

const FROM = '2026-11-01';
const UNTIL = '2027-11-01';

describe('what ends for a person', () => {
  it('is each paper that expires in the time, the soonest first', () => {
    const evidence = [merit('late', '2027-10-01'), merit('soon', '2026-12-01'), merit('never', null)];
    expect(endingsOf({ evidence, lapses: [] }, FROM, UNTIL).map(({ merit: one }) => one?.id)).toEqual(['soon', 'late']);
  });

  it('holds the first and the last day, and nothing outside them', () => {
    const days = ['2026-10-31', FROM, UNTIL, '2027-11-02'];
    const evidence = days.map((day) => merit(day, day));
    expect(endingsOf({ evidence, lapses: [] }, FROM, UNTIL).map(({ lastDay }) => lastDay)).toEqual([FROM, UNTIL]);
  });

  it('tells with a paper which steps are lost by it that day, each once', () => {
    const lost = lapse('2027-03-31', 'paper');
    const found = endingsOf({ evidence: [merit('paper', '2027-03-31')], lapses: [lost] }, FROM, UNTIL);
    expect(found).toEqual([{ lastDay: '2027-03-31', merit: merit('paper', '2027-03-31'), lapses: [lost] }]);
  });

  it('tells by itself of a step that is lost for another reason, or on another day', () => {
    const work = lapse('2027-01-31');
    const earlier = lapse('2026-12-31', 'paper');
    const found = endingsOf({ evidence: [merit('paper', '2027-03-31')], lapses: [work, earlier] }, FROM, UNTIL);
    expect(found.map(({ lastDay, lapses }) => [lastDay, lapses])).toEqual([
      ['2026-12-31', [earlier]],
      ['2027-01-31', [work]],
      ['2027-03-31', []],
    ]);
  });

  it('leaves out what was refuted: nobody counts on it', () => {
    expect(endingsOf({ evidence: [merit('paper', '2027-03-31', 'REFUTED')], lapses: [] }, FROM, UNTIL)).toEqual([]);
  });
});
