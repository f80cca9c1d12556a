import { isWaiting, waitingOf } from '../../../../src/web/pages/people/waiting';

const recorded = (...verifications: readonly string[]) => verifications.map((verification) => ({ verification }));

describe('what waits to be verified', () => {
  it('is what is claimed, merits and employments each by themselves', () => {
    const person = {
      evidence: recorded('CLAIMED', 'VERIFIED', 'CLAIMED', 'REFUTED'),
      employments: recorded('VERIFIED', 'CLAIMED'),
    };
    expect(waitingOf(person)).toEqual({ merits: 2, employments: 1 });
  });

  it('can be an employment alone', () => {
    expect(isWaiting({ evidence: recorded('VERIFIED'), employments: recorded('CLAIMED') })).toBe(true);
  });

  it('can be a merit alone', () => {
    expect(isWaiting({ evidence: recorded('CLAIMED'), employments: recorded('VERIFIED') })).toBe(true);
  });

  it('is nothing where all is verified or refuted, or nothing recorded', () => {
    expect(isWaiting({ evidence: recorded('VERIFIED', 'REFUTED'), employments: recorded('REFUTED') })).toBe(false);
    expect(isWaiting({ evidence: [], employments: [] })).toBe(false);
  });
});
