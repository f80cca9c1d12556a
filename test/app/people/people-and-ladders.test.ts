import { noDraftsShown } from '../../../src/app/drafts/drafts-shown';
import { assessStep } from '../../../src/app/people/assess-step';
import { assessTasks } from '../../../src/app/people/assess-tasks';
import { listNextSteps } from '../../../src/app/people/list-next-steps';
import { listStandingSteps } from '../../../src/app/people/list-standing-steps';
import { personRecordOn } from '../../../src/app/people/person-record';
import type { ReadContext } from '../../../src/app/read-context';
import { compileCatalog } from '../../../src/catalog/catalog';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { PersonFile } from '../../../src/domain/person/person-file';
import type { ReferenceData } from '../../../src/domain/reference-data';
import type { MappingDecision } from '../../../src/domain/title/mapping/title-mapping';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { reading } from '../../support/builders/catalog';
import { barnskotareLadder, ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { mappingDecision } from '../../support/builders/mapping-decision';
import { paper } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { role } from '../../support/builders/qualification';
import { organization, referenceData } from '../../support/builders/reference-data';
import { employed, holds, step as fulfilled } from '../../support/builders/requirement';

const asOf: IsoDay = '2026-03-01';

const world = (parts: Partial<ReferenceData>, ...decisions: readonly MappingDecision[]): ReadContext => ({
  ...reading({}, asOf),
  drafts: noDraftsShown(),
  catalog: compileCatalog(
    { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' },
    referenceData({
      organizations: [organization('1480', ['gr']), organization('gr', ['skr']), organization('skr')],
      ...parts,
    }),
    [],
    undefined,
    decisions,
  ),
});

const keys = (steps: readonly { readonly step: { readonly key: string } }[]) => steps.map(({ step: { key } }) => key);
const own = (parts: Partial<Ladder> = {}) => barnskotareLadder({ organization: '1480', ...parts });
const trained = paper('barnskotarutbildning');
const person = (...labels: readonly string[]) =>
  personFile({ employments: labels.map((label) => employedAs(label)), evidence: [trained] });

describe('the record of a person', () => {
  const decided = mappingDecision('one', { label: 'bsk', standard: 'barnskotare', validFrom: '2025-01-01' });
  const context = world(
    {},
    decided,
    mappingDecision('two', { label: 'bsk', standard: 'rektor', validFrom: '2026-01-01' }),
  );
  const employmentOn = (day: IsoDay, ...parts: Parameters<typeof employedAs>) =>
    personRecordOn(context, personFile({ employments: [employedAs(...parts)] }), day).employments[0];

  it('takes a label for what it stands for on the day of asking', () => {
    expect(employmentOn('2026-03-01', 'bsk')).toMatchObject({ title: 'rektor', role: 'rektor' });
    expect(employmentOn('2025-03-01', 'bsk')).toMatchObject({ title: 'barnskotare', role: 'barnskotare' });
  });

  it('takes the label of an employment that has ended for what it stood for on the last day', () => {
    expect(employmentOn('2026-03-01', 'bsk', { to: '2025-06-30' })).toMatchObject({ title: 'barnskotare' });
  });

  it('leaves out what nobody has decided', () => {
    expect(employmentOn('2024-12-31', 'bsk')).not.toHaveProperty('title');
    expect(employmentOn('2026-03-01', 'altmuligman')).not.toHaveProperty('role');
    expect(employmentOn('2026-03-01', 'bsk')).not.toHaveProperty('label');
  });

  it('is complete in the parts that the employer has said', () => {
    const { complete } = personRecordOn(context, personFile({ person: { complete: ['EMPLOYMENTS'] } }), asOf);
    expect(complete).toEqual({ evidence: false, employments: true, assignments: false });
  });
});

describe('the ladders that concern a person', () => {
  const standing = (context: ReadContext, file: PersonFile) => keys(listStandingSteps(context, file, asOf));

  it('are those that the employer owns, has adopted, and the law´s', () => {
    const context = world({
      organizations: [organization('1480'), organization('1280'), { ...organization('staten'), kind: 'AUTHORITY' }],
      ladders: [
        own({ slug: 'own' }),
        own({ slug: 'adopted', organization: '1280' }),
        own({ slug: 'foreign', organization: '1280' }),
        own({ slug: 'law', organization: 'staten' }),
      ],
      adoptions: [{ slug: 'adoption', organization: '1480', ladder: 'adopted', sources: [] }],
    });
    expect(standing(context, person('barnskotare'))).toEqual([
      'own@1/skicklig',
      'adopted@1/skicklig',
      'law@1/skicklig',
    ]);
  });

  it('are in force', () => {
    const context = world({
      ladders: [
        own({ slug: 'over', validTo: '2026-02-28' }),
        own({ slug: 'later', validFrom: '2026-03-02' }),
        own({ slug: 'draft', status: 'DRAFT' }),
      ],
    });
    expect(standing(context, person('barnskotare'))).toEqual([]);
  });
});

describe('where a person stands', () => {
  const context = world({ ladders: [own()] });
  const standing = (file: PersonFile) => keys(listStandingSteps(context, file, asOf));
  const next = (file: PersonFile) => keys(listNextSteps(context, file, asOf));

  it('takes a verified employment with the employer itself, on the day', () => {
    expect(standing(person('barnskotare'))).toEqual(['barnskotare@1/skicklig']);
    for (const parts of [{ verification: 'CLAIMED' }, { organization: 'gr' }, { to: '2026-02-28' }] as const) {
      expect(standing(personFile({ employments: [employedAs('barnskotare', parts)], evidence: [trained] }))).toEqual(
        [],
      );
    }
  });

  it('leads to the next steps: from a step, from the lowest of the role, or from the entry', () => {
    const steps = own().steps.map((one) =>
      one.slug === 'skicklig'
        ? { ...one, requirements: [requirement('mer', { expression: holds('pedagogik-2') })] }
        : one,
    );
    const stricter = world({ ladders: [own({ steps })] });
    expect(keys(listNextSteps(stricter, person('barnskotare'), asOf))).toEqual(['barnskotare@1/skicklig']);
    expect(next(person('barnskotare'))).toEqual([]);
    expect(next({ ...person('barnskotare'), evidence: [] })).toEqual(['barnskotare@1/novis']);
    expect(next(person('rektor'))).toEqual([]);
    expect(next(person('altmuligman'))).toEqual(['barnskotare@1/novis']);
  });
});

describe('an assessment of a step', () => {
  const demand = requirement('krav', { jurisdiction: 'skr', expression: holds('pedagogik') });
  const nobody = personFile({ person: { complete: ['EVIDENCE'] } });
  const judged = (context: ReadContext, key: string, file = nobody, day = asOf) => {
    const found = context.catalog.steps.get(key);
    if (found === undefined) throw new Error(key);
    return assessStep(context, file, found, day);
  };

  it('takes the demands of all that the employer belongs to, also within the steps of other ladders', () => {
    const other = ladder({ slug: 'other', organization: '1280', steps: [step('one', { requirements: [demand] })] });
    const mine = requirement('annan', { expression: fulfilled('other', 'one') });
    const context = world({
      ladders: [ladder({ organization: '1480', steps: [step('one', { requirements: [mine] })] }), other],
    });
    expect(judged(context, 'trappan@1/one').verdict).toBe('NOT_MET');
    expect(judged(context, 'other@1/one').verdict).toBe('NOT_MET');
    const elsewhere = personFile({ person: { organization: '1280', complete: ['EVIDENCE'] } });
    expect(judged(context, 'other@1/one', elsewhere).verdict).toBe('MET');
  });

  it('takes a demanded step as it is for the person: what there is respite from is not due', () => {
    const respite = requirement('anstand', { expression: holds('pedagogik'), respite: { months: 12, roles: [] } });
    const base = ladder({ slug: 'base', organization: '1480', steps: [step('one', { requirements: [respite] })] });
    const above = requirement('under', { expression: fulfilled('base', 'one') });
    const context = world({
      ladders: [base, ladder({ organization: '1480', steps: [step('one', { requirements: [above] })] })],
    });
    const since = (from: IsoDay) =>
      personFile({ person: { complete: ['EVIDENCE'] }, employments: [employedAs('barnskotare', { from })] });
    expect(judged(context, 'trappan@1/one', since('2025-03-02')).verdict).toBe('MET');
    expect(judged(context, 'trappan@1/one', since('2025-03-01')).verdict).toBe('NOT_MET');
  });

  it('takes steps of its own ladder from its own revision, be it in force or not', () => {
    const lower = (expression = holds('pedagogik')) =>
      step('lower', { requirements: [requirement('krav', { expression })] });
    const revision = (number: number, steps: Ladder['steps'], parts: Partial<Ladder> = {}) =>
      own({ slug: 'cumulative', revision: number, steps, transitions: [transition('lower', 'upper')], ...parts });
    const context = world({
      ladders: [
        revision(1, [step('lower'), step('upper')]),
        revision(2, [lower(), step('upper')], { validFrom: '2027-01-01' }),
      ],
    });
    expect(judged(context, 'cumulative@1/upper').verdict).toBe('MET');
    expect(judged(context, 'cumulative@2/upper').verdict).toBe('NOT_MET');
    expect(judged(context, 'cumulative@1/upper', nobody, '2027-02-01').verdict).toBe('MET');
  });

  it('announces what the next revision adds to the step', () => {
    const revision = (
      number: number,
      requirements: Ladder['steps'][number]['requirements'],
      parts: Partial<Ladder> = {},
    ) => ladder({ organization: '1480', revision: number, steps: [step('one', { requirements })], ...parts });
    const early = requirement('snart');
    const context = world({
      ladders: [
        revision(1, []),
        revision(2, [early], { validFrom: '2026-09-01' }),
        revision(3, [early, demand], { validFrom: '2027-01-01' }),
      ],
    });
    const { verdict, announced } = judged(context, 'trappan@1/one');
    expect([verdict, announced.map((one) => one.requirement.slug)]).toEqual(['MET', ['snart']]);
  });
});

describe('the tasks of a person', () => {
  it('are those of the roles of present employments, judged by their own demands', () => {
    const task = (slug: string) => ({
      slug,
      name: { sv: slug },
      requirements: [requirement('krav', { scope: 'TASK', expression: employed({ titles: ['rektor'] }) })],
    });
    const roles = ['barnskotare', 'rektor'].map((slug) => ({
      ...role(slug, 'förskola'),
      tasks: [task(`${slug}-task`)],
    }));
    const tasks = assessTasks(world({ roles }), person('rektor', 'altmuligman'), asOf);
    expect(tasks.map(({ role: { slug }, task: own, verdict }) => [slug, own.slug, verdict])).toEqual([
      ['rektor', 'rektor-task', 'MET'],
    ]);
  });
});
