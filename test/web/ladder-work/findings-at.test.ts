import { concernOf, findingsAt, findingsOnStep, worstFirst } from '../../../src/web/ladder-work/findings-at';

const whole = { place: ['scale'] };
const step = { place: ['steps', 'forsta', 'title'] };
const demand = { place: ['steps', 'forsta', 'requirements', 'examen', 'expression', '0'] };
const way = { place: ['transitions', '2', 'to'] };
const ways = { place: ['transitions'] };
const all = [whole, step, demand, way, ways];

describe('a finding', () => {
  it('stands beside the smallest part that it concerns', () => {
    expect(all.map(concernOf)).toEqual([
      { kind: 'LADDER' },
      { kind: 'STEP', step: 'forsta' },
      { kind: 'REQUIREMENT', step: 'forsta', requirement: 'examen' },
      { kind: 'WAY', index: 2 },
      { kind: 'LADDER' },
    ]);
  });

  it('is found beside that part and no other', () => {
    expect(findingsAt(all, { kind: 'LADDER' })).toEqual([whole, ways]);
    expect(findingsAt(all, { kind: 'STEP', step: 'forsta' })).toEqual([step]);
    expect(findingsAt(all, { kind: 'STEP', step: 'andra' })).toEqual([]);
    expect(findingsAt(all, { kind: 'REQUIREMENT', step: 'forsta', requirement: 'examen' })).toEqual([demand]);
    expect(findingsAt(all, { kind: 'REQUIREMENT', step: 'forsta', requirement: 'annat' })).toEqual([]);
    expect(findingsAt(all, { kind: 'WAY', index: 2 })).toEqual([way]);
    expect(findingsAt(all, { kind: 'WAY', index: 1 })).toEqual([]);
  });

  it('counts for its step also when it is on a requirement', () => {
    expect(findingsOnStep(all, 'forsta')).toEqual([step, demand]);
  });

  it('comes first when it stands in the way', () => {
    const [warning, blocking] = [{ severity: 'WARNING' } as const, { severity: 'BLOCKING' } as const];
    expect(worstFirst([warning, blocking])).toEqual([blocking, warning]);
  });
});
