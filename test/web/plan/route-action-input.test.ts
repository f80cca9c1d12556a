import { routeActionInput } from '../../../src/web/plan/route-action-input';
import { shownAction } from '../support/plans';

const action = (kind: 'STUDY' | 'WORK' | 'APPLY' | 'VALIDATE' | 'OBTAIN_EVIDENCE', change = {}) => ({
  ...shownAction('', change),
  kind,
});

describe('an action of a route as a plan takes it', () => {
  it('names an education and what comes of it, without its length, which follows', () => {
    const study = action('STUDY', {
      months: 3.5,
      opportunity: { slug: 'pabyggnad' },
      qualification: { slug: 'yrkespaket-barnskotare' },
    });
    expect(routeActionInput(study)).toEqual({
      kind: 'STUDY',
      opportunity: 'pabyggnad',
      qualification: 'yrkespaket-barnskotare',
    });
  });

  it('names the role and the months of work', () => {
    const work = action('WORK', { months: 12, role: { slug: 'stodassistent' } });
    expect(routeActionInput(work)).toEqual({ kind: 'WORK', role: 'stodassistent', months: 12 });
  });

  it('names the level that the employer gives, with its role in it and not beside it', () => {
    const level = action('APPLY', {
      role: { slug: 'underskoterska' },
      level: { slug: 'expert', scale: { slug: 'levla' } },
    });
    expect(routeActionInput(level)).toEqual({
      kind: 'APPLY',
      assignment: { scale: 'levla', level: 'expert', role: 'underskoterska' },
    });
  });

  it('names the title and the form of a post', () => {
    const post = action('APPLY', { title: { slug: 'barnskotare' }, form: 'PERMANENT' });
    expect(routeActionInput(post)).toEqual({ kind: 'APPLY', title: 'barnskotare', form: 'PERMANENT' });
  });

  it('names the competence and the proficiency to reach', () => {
    const validate = action('VALIDATE', { competence: { slug: 'novis' }, proficiency: 2 });
    expect(routeActionInput(validate)).toEqual({ kind: 'VALIDATE', competence: 'novis', proficiency: 2 });
  });

  it('names the merits and the employments to prove, by their ids', () => {
    const paper = action('OBTAIN_EVIDENCE', { evidence: [{ id: 'merit' }], employments: [{ id: 'work' }] });
    expect(routeActionInput(paper)).toEqual({ kind: 'OBTAIN_EVIDENCE', evidence: ['merit', 'work'] });
  });

  it('keeps the day by which it is to be done', () => {
    expect(routeActionInput(action('STUDY', { due: '2027-06-01' }))).toEqual({ kind: 'STUDY', due: '2027-06-01' });
  });
});
