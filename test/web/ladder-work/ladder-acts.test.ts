import { ladderActs, stateOfAct, type ActContext } from '../../../src/web/ladder-work/ladder-acts';

const organization = { code: '1480', name: 'Göteborg', kind: 'MUNICIPALITY' } as const;
type Ladder = ActContext['ladder'];

const ladderAt = (status: Ladder['status'], changed: Partial<Ladder> = {}): Ladder => ({
  status,
  submittedBy: null,
  organization,
  ...changed,
});

const look = (ladder: Ladder, permissions: readonly string[], changed: Partial<ActContext> = {}) => {
  const context: ActContext = {
    ladder,
    isFaulty: false,
    subject: 'jag',
    may: (permission) => permissions.includes(permission),
    ...changed,
  };
  const states = ladderActs.map((act) => [act, stateOfAct(act, context)] as const);
  return Object.fromEntries(states.filter(([, state]) => state !== 'HIDDEN'));
};

describe('what can be done with a revision', () => {
  it('is to submit or discard a draft, for its editor', () => {
    expect(look(ladderAt('DRAFT'), ['DRAFT_LADDERS', 'DISCARD_DRAFTS'])).toEqual({ submit: 'OPEN', discard: 'OPEN' });
  });

  it('is told of the next step to those who may not take it', () => {
    expect(look(ladderAt('DRAFT'), [])).toEqual({ submit: 'NOT_ALLOWED' });
    expect(look(ladderAt('APPROVED'), ['DRAFT_LADDERS'])).toEqual({ publish: 'NOT_ALLOWED', withdraw: 'OPEN' });
  });

  it('is told to an approver who finds a fault that others can withdraw it', () => {
    expect(look(ladderAt('IN_REVIEW', { submittedBy: 'du' }), ['APPROVE_LADDERS'])).toEqual({
      approve: 'OPEN',
      withdraw: 'NOT_ALLOWED',
    });
  });

  it('is not to approve what one has submitted oneself', () => {
    const permissions = ['APPROVE_LADDERS'];
    expect(look(ladderAt('IN_REVIEW', { submittedBy: 'jag' }), permissions)).toMatchObject({ approve: 'OWN_WORK' });
    expect(look(ladderAt('IN_REVIEW', { submittedBy: 'du' }), permissions)).toMatchObject({ approve: 'OPEN' });
  });

  it('is not to publish what has a fault in the way', () => {
    expect(look(ladderAt('APPROVED'), ['DECIDE_LADDERS'], { isFaulty: true })).toMatchObject({ publish: 'HAS_FAULTS' });
    expect(look(ladderAt('APPROVED'), ['DECIDE_LADDERS'])).toMatchObject({ publish: 'OPEN' });
  });

  it('is to retire what is published, and nothing with what is retired', () => {
    expect(look(ladderAt('PUBLISHED'), ['DECIDE_LADDERS'])).toEqual({ retire: 'OPEN' });
    expect(look(ladderAt('RETIRED'), ['DECIDE_LADDERS', 'DRAFT_LADDERS'])).toEqual({});
  });

  it('is to share for an association alone', () => {
    const association = { ...organization, kind: 'MUNICIPAL_ASSOCIATION' } as const;
    expect(look(ladderAt('PUBLISHED', { organization: association }), ['DECIDE_LADDERS'])).toEqual({
      retire: 'OPEN',
      share: 'OPEN',
    });
  });
});
