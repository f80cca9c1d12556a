import { ladderChanges } from '../../../../src/web/pages/ladders/ladder-changes';

type RevisionDemands = Parameters<typeof ladderChanges>[0][number];
type Step = RevisionDemands['steps'][number];
type Requirement = Step['statedRequirements'][number];

const published = (
  revision: number,
  validFrom: string | null,
  validTo: string | null,
  steps: readonly Step[] = [],
): RevisionDemands => ({ id: `revision ${revision}`, revision, status: 'PUBLISHED', validFrom, validTo, steps });

const demand = (text: string, validFrom: string | null, validTo: string | null): Requirement => ({
  id: text,
  text,
  scope: 'USE_TITLE',
  validFrom,
  validTo,
});

const step = (id: string, statedRequirements: readonly Requirement[], protectedFrom?: string): Step => ({
  id,
  slug: id,
  level: null,
  role: { id, name: id },
  title: { id, label: id, protection: protectedFrom === undefined ? null : { from: protectedFrom } },
  statedRequirements,
});

const transitional = demand('the proof or the transitional right', '2023-07-01', '2033-06-30');
const proof = demand('the proof', '2033-07-01', null);

const toldOf = (...revisions: readonly RevisionDemands[]): readonly (readonly string[])[] =>
  ladderChanges(revisions).map(({ day, kind, text }) => [day, kind, text]);

describe('ladderChanges', () => {
  it('tells what begins, what ends and what becomes protected, in the order of time', () => {
    const nurse = step('undersköterska', [transitional, proof], '2023-07-01');
    expect(toldOf(published(1, null, null, [nurse]))).toEqual([
      ['2023-07-01', 'TITLE_PROTECTED', 'undersköterska'],
      ['2023-07-01', 'DEMAND_BEGINS', 'the proof or the transitional right'],
      ['2033-07-01', 'DEMAND_ENDS', 'the proof or the transitional right'],
      ['2033-07-01', 'DEMAND_BEGINS', 'the proof'],
    ]);
  });

  it('finds a demand that holds only on days between others, which no other day leads to', () => {
    const between = demand('a course', '2025-03-01', '2025-08-31');
    expect(toldOf(published(1, null, null, [step('undersköterska', [between])]))).toEqual([
      ['2025-03-01', 'DEMAND_BEGINS', 'a course'],
      ['2025-09-01', 'DEMAND_ENDS', 'a course'],
    ]);
  });

  it('tells nothing of a demand that has always held and has no end', () => {
    expect(toldOf(published(1, null, null, [step('undersköterska', [demand('a course', null, null)])]))).toEqual([]);
  });

  it('tells once what concerns several steps alike, and names them', () => {
    const alike = (id: string) => ({ ...proof, id: `${id} ${proof.id}` });
    const steps = [step('bas', [alike('bas')]), step('expert', [alike('expert')])];
    const [only, ...others] = ladderChanges([published(1, null, null, steps)]);
    expect(only?.steps.map(({ id }) => id)).toEqual(['bas', 'expert']);
    expect(others).toEqual([]);
  });

  it('tells that a revision begins, and that the ladder ends after its last', () => {
    expect(toldOf(published(1, null, null), published(2, '2019-07-01', '2020-06-30'))).toEqual([
      ['2019-07-01', 'REVISION_BEGINS', '2'],
      ['2020-07-01', 'LADDER_ENDS', '2'],
    ]);
  });

  it('tells which revision another takes over from: the one in force on the day before', () => {
    const replaced = (...revisions: readonly RevisionDemands[]) =>
      ladderChanges(revisions).map(({ text, replaces }) => [text, replaces]);
    const draft = { ...published(3, '2020-01-01', null), status: 'DRAFT' as const };
    expect(replaced(published(1, null, null), published(2, '2019-07-01', null), draft)).toEqual([['2', 1]]);
    expect(replaced(published(1, '2018-01-01', null), published(2, '2019-07-01', null))).toEqual([
      ['1', undefined],
      ['2', 1],
    ]);
  });

  it('leaves out what a revision would demand on days when it is not in force', () => {
    const nurse = step('undersköterska', [proof], '2021-07-01');
    expect(toldOf(published(1, null, null, [nurse]), published(2, '2020-01-01', null))).toEqual([
      ['2020-01-01', 'REVISION_BEGINS', '2'],
    ]);
  });

  it('does not tell that a demand ends where it ended before its revision began', () => {
    const early = demand('a course', null, '2019-06-30');
    const revision = published(1, '2019-07-01', null, [step('undersköterska', [early])]);
    expect(toldOf(revision)).toEqual([['2019-07-01', 'REVISION_BEGINS', '1']]);
  });

  it('leaves out what a draft demands', () => {
    const draft = { ...published(1, null, null, [step('undersköterska', [proof])]), status: 'DRAFT' as const };
    expect(toldOf(draft)).toEqual([]);
  });
});
