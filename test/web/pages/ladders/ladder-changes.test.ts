import {
  changesBetween,
  firstDays,
  turningDays,
  type LadderOnDay,
} from '../../../../src/web/pages/ladders/ladder-changes';
import type { RevisionDates } from '../../../../src/web/pages/ladders/standing';

type Ladder = LadderOnDay['ladder'];
type Requirement = Ladder['steps'][number]['requirements'][number];

const published = (revision: number, validFrom: string | null, validTo: string | null): RevisionDates => ({
  revision,
  status: 'PUBLISHED',
  validFrom,
  validTo,
});

const demand = (text: string, validFrom: string | null, validTo: string | null): Requirement => ({
  id: text,
  text,
  scope: 'USE_TITLE',
  validFrom,
  validTo,
});

const step = (id: string, requirements: readonly Requirement[], protectedFrom?: string): Ladder['steps'][number] => ({
  id,
  slug: id,
  level: null,
  role: { id, name: id },
  title: { id, label: id, protection: protectedFrom === undefined ? null : { from: protectedFrom } },
  requirements,
});

/** What the API answers on the days: each step with the requirements in force. */
const answersOn = (days: readonly string[], steps: Ladder['steps'], revision = 1): readonly LadderOnDay[] =>
  days.map((day) => ({
    day,
    ladder: {
      id: `revision ${revision}`,
      revision,
      validFrom: null,
      validTo: null,
      steps: steps.map((one) => ({
        ...one,
        requirements: one.requirements.filter(
          ({ validFrom, validTo }) => (validFrom ?? day) <= day && day <= (validTo ?? day),
        ),
      })),
    },
  }));

const transitional = demand('the proof or the transitional right', '2023-07-01', '2033-06-30');
const proof = demand('the proof', '2033-07-01', null);
const always = [published(1, null, null)];

describe('firstDays', () => {
  it('asks for today, for what has no beginning or end, and for where revisions turn', () => {
    expect(firstDays([published(1, null, '2019-06-30'), published(2, '2019-07-01', null)], '2026-11-22')).toEqual([
      '2026-11-22',
      '0001-01-01',
      '9999-12-31',
      '2019-07-01',
    ]);
  });
});

describe('turningDays', () => {
  it('names the first days, the days after the last, and those when a title becomes protected', () => {
    const answers = answersOn(['2026-11-22'], [step('undersköterska', [transitional], '2023-07-01')]);
    expect(turningDays(answers)).toEqual(['2023-07-01', '2033-07-01']);
  });

  it('leads from an answer to demands that it does not show itself', () => {
    const steps = [step('undersköterska', [transitional, proof])];
    const [found] = turningDays(answersOn(['2026-11-22'], steps)).slice(-1);
    expect(answersOn([found ?? ''], steps)[0]?.ladder.steps[0]?.requirements).toEqual([proof]);
  });
});

describe('changesBetween', () => {
  const days = ['0001-01-01', '2023-07-01', '2026-11-22', '2033-07-01', '9999-12-31'];

  it('tells what begins, what ends and what becomes protected, in the order of time', () => {
    const answers = answersOn(days, [step('undersköterska', [transitional, proof], '2023-07-01')]);
    expect(changesBetween(answers, always).map(({ day, kind, text }) => [day, kind, text])).toEqual([
      ['2023-07-01', 'TITLE_PROTECTED', 'undersköterska'],
      ['2023-07-01', 'DEMAND_BEGINS', 'the proof or the transitional right'],
      ['2033-07-01', 'DEMAND_ENDS', 'the proof or the transitional right'],
      ['2033-07-01', 'DEMAND_BEGINS', 'the proof'],
    ]);
  });

  it('tells once what concerns several steps alike, and names them', () => {
    const alike = (id: string) => ({ ...proof, id: `${id} ${proof.id}` });
    const answers = answersOn(days, [step('bas', [alike('bas')]), step('expert', [alike('expert')])]);
    const [only, ...others] = changesBetween(answers, always);
    expect(only?.steps.map(({ id }) => id)).toEqual(['bas', 'expert']);
    expect(others).toEqual([]);
  });

  it('tells that a revision begins, and that the ladder ends after its last', () => {
    const revisions = [published(1, null, null), published(2, '2019-07-01', '2020-06-30')];
    expect(changesBetween([], revisions).map(({ day, kind, text }) => [day, kind, text])).toEqual([
      ['2019-07-01', 'REVISION_BEGINS', '2'],
      ['2020-07-01', 'LADDER_ENDS', '2'],
    ]);
  });

  it('leaves out what a revision would demand on days when it is not in force', () => {
    const revisions = [published(1, null, null), published(2, '2020-01-01', null)];
    const answers = answersOn(days, [step('undersköterska', [proof])], 1);
    expect(changesBetween(answers, revisions).map(({ kind }) => kind)).toEqual(['REVISION_BEGINS']);
  });
});
