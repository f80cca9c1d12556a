import { isActionDone } from '../../../src/app/people/is-action-done';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { PersonFile } from '../../../src/domain/person/person-file';
import type { PlannedRouteAction } from '../../../src/domain/plan/development-plan';
import type { IsoDay } from '../../../src/domain/time/iso-day';
import { reading } from '../../support/builders/catalog';
import { assessment, assignment, paper } from '../../support/builders/person';
import { employedAs, personFile } from '../../support/builders/person-file';
import { course, qualification } from '../../support/builders/qualification';

/** An education that leads to two papers. */
const training: LearningOpportunity = {
  slug: 'vuxenutbildning',
  name: { sv: 'Vuxenutbildning' },
  awards: ['barnskotarutbildning', 'barns-larande'],
  prerequisites: [],
  sources: [],
};

const context = reading({
  qualifications: [
    qualification('barnskotarutbildning'),
    qualification('legitimation'),
    course('barns-larande', 100),
    course('annan-kurs', 100),
  ],
  learningOpportunities: [training],
});

const isDone = (action: PlannedRouteAction, parts: Parameters<typeof personFile>[0], day: IsoDay = '2026-03-01') =>
  isActionDone(context, { kind: 'ROUTE', action, since: '2025-03-01' }, personFile(parts), day);

type Recorded = Partial<Omit<PersonFile, 'person'>>;

const claimed = { verification: 'CLAIMED' } as const;
const bothPapers = [paper('barnskotarutbildning'), paper('barns-larande')];

/** What is planned, what is recorded when it is not yet done, and what when it is. */
const cases: readonly (readonly [string, PlannedRouteAction, Recorded, Recorded])[] = [
  [
    'an education with the paper that it leads to',
    { kind: 'STUDY', opportunity: 'vuxenutbildning', qualification: 'barnskotarutbildning' },
    { evidence: [paper('barns-larande')] },
    { evidence: [paper('barnskotarutbildning')] },
  ],
  [
    'an education that is named alone with all papers that it leads to',
    { kind: 'STUDY', opportunity: 'vuxenutbildning' },
    { evidence: [paper('barns-larande')] },
    { evidence: bothPapers },
  ],
  [
    'an education only when the paper is verified',
    { kind: 'STUDY', qualification: 'barns-larande' },
    { evidence: [paper('barns-larande', claimed)] },
    { evidence: [paper('barns-larande')] },
  ],
  [
    'work with so many months since it was planned, not with those before',
    { kind: 'WORK', role: 'barnskotare', months: 6 },
    { employments: [employedAs('barnskotare', { from: '2015-01-01', to: '2025-08-15' })] },
    { employments: [employedAs('barnskotare', { from: '2015-01-01', to: '2025-09-15' })] },
  ],
  [
    'work only in the role',
    { kind: 'WORK', role: 'barnskotare', months: 6 },
    { employments: [employedAs('rektor')] },
    { employments: [employedAs('barnskotare')] },
  ],
  [
    'work only when the employment is verified',
    { kind: 'WORK', role: 'barnskotare', months: 6 },
    { employments: [employedAs('barnskotare', claimed)] },
    { employments: [employedAs('barnskotare')] },
  ],
  [
    'a validation with the proficiency to reach',
    { kind: 'VALIDATE', competence: 'lek', proficiency: 3 },
    { evidence: [assessment('lek', 2)] },
    { evidence: [assessment('lek', 3)] },
  ],
  [
    'a validation without one with the lowest',
    { kind: 'VALIDATE', competence: 'lek' },
    { evidence: [assessment('lek', 1, claimed)] },
    { evidence: [assessment('lek', 1)] },
  ],
  [
    'an application for a paper with the paper',
    { kind: 'APPLY', qualification: 'legitimation' },
    { evidence: [paper('annan-kurs')] },
    { evidence: [paper('legitimation')] },
  ],
  [
    'an application of which only the place is named with what it leads to',
    { kind: 'APPLY', opportunity: 'vuxenutbildning' },
    { evidence: [paper('barnskotarutbildning')] },
    { evidence: bothPapers },
  ],
  [
    'an application for a level with the level, in the role',
    { kind: 'APPLY', assignment: { scale: 'kompetensnivaer', level: 'novis', role: 'barnskotare' } },
    { assignments: [assignment('kompetensnivaer', 'novis', { role: 'rektor' })] },
    { assignments: [assignment('kompetensnivaer', 'novis', { role: 'barnskotare' })] },
  ],
  [
    'an application for a post with its title',
    { kind: 'APPLY', title: 'forskollarare', role: 'forskollarare' },
    { employments: [employedAs('barnskotare')] },
    { employments: [employedAs('forskollarare')] },
  ],
  [
    'an application for a permanent post only when employed for good',
    { kind: 'APPLY', title: 'barnskotare', form: 'PERMANENT' },
    { employments: [employedAs('barnskotare', { form: 'HOURLY' })] },
    { employments: [employedAs('barnskotare', { form: 'PERMANENT' })] },
  ],
  [
    'an application for any permanent post in whatever title',
    { kind: 'APPLY', form: 'PERMANENT' },
    { employments: [employedAs('barnskotare', { form: 'FIXED_TERM' })] },
    { employments: [employedAs('rektor')] },
  ],
  [
    'an application for a post in a role while it is worked in, not before or after',
    { kind: 'APPLY', role: 'rektor' },
    { employments: [employedAs('rektor', { to: '2026-02-28' }), employedAs('rektor', { from: '2026-03-02' })] },
    { employments: [employedAs('rektor', { to: '2026-03-01' })] },
  ],
  [
    'an application for a post only when the employment is verified',
    { kind: 'APPLY', title: 'barnskotare' },
    { employments: [employedAs('barnskotare', claimed)] },
    { employments: [employedAs('barnskotare')] },
  ],
  [
    'handing in a paper on a former employment when that is verified, whatever is worked in now',
    { kind: 'OBTAIN_EVIDENCE', evidence: ['former'], title: 'barnskotare', role: 'barnskotare' },
    {
      employments: [
        employedAs('barnskotare', { id: 'former', to: '2019-01-01', ...claimed }),
        employedAs('barnskotare'),
      ],
    },
    { employments: [employedAs('barnskotare', { id: 'former', to: '2019-01-01' })] },
  ],
  [
    'handing in several papers when all are verified',
    { kind: 'OBTAIN_EVIDENCE', evidence: ['former', 'merit'] },
    {
      employments: [employedAs('rektor', { id: 'former' })],
      evidence: [paper('annan-kurs', { id: 'merit', ...claimed })],
    },
    { employments: [employedAs('rektor', { id: 'former' })], evidence: [paper('annan-kurs', { id: 'merit' })] },
  ],
  [
    'handing in a paper on what is named by what it shows with that',
    { kind: 'OBTAIN_EVIDENCE', competence: 'lek', proficiency: 2 },
    { evidence: [assessment('lek', 2, claimed)] },
    { evidence: [assessment('lek', 2)] },
  ],
];

describe('what is planned is done', () => {
  it.each(cases)('%s', (_what, action, before, after) => {
    expect(isDone(action, {})).toBe(false);
    expect(isDone(action, before)).toBe(false);
    expect(isDone(action, after)).toBe(true);
  });

  it('in the own words of the employee when they say so', () => {
    const own = { kind: 'OWN', text: 'Läsa på' } as const;
    for (const said of [false, true]) {
      expect(isActionDone(context, { ...own, isDone: said }, personFile(), '2026-03-01')).toBe(said);
    }
  });
});
