import fc from 'fast-check';
import type { ReadContext } from '../../src/app/read-context';
import { compileCatalog } from '../../src/catalog/catalog';
import type { Ladder } from '../../src/domain/ladder/ladder';
import type { PersonFile } from '../../src/domain/person/person-file';
import type { Expression } from '../../src/domain/requirement/expression';
import type { Requirement } from '../../src/domain/requirement/requirement';
import type { MappingDecision } from '../../src/domain/title/mapping/title-mapping';
import { addDays, type IsoDay } from '../../src/domain/time/iso-day';
import { reading } from './builders/catalog';
import { ladder, step, transition } from './builders/ladder-builder';
import { mappingDecision } from './builders/mapping-decision';
import { assessment, assignment, paper } from './builders/person';
import { employedAs, personFile } from './builders/person-file';
import { qualification } from './builders/qualification';
import { referenceData } from './builders/reference-data';
import { allOf, anyOf, assigned, competent, employed, holds, months, step as fulfilled } from './builders/requirement';
import { compact, maybe, rarely } from './completions/arbitrary-parts';

/** The day of asking in such a world; things begin and end up to some weeks later. */
export const firstDay: IsoDay = '2026-03-01';

/** So many days after the first, all is over. */
export const horizon = 75;

/** A person, and two ladders of the employer whose steps demand each other, in a world where much begins and ends. */
export interface PersonWorld {
  readonly context: ReadContext;
  readonly file: PersonFile;
}

const dayAfter = (days: number): IsoDay => addDays(firstDay, days);
const laterDay = fc.integer({ min: 1, max: 40 }).map(dayAfter);
const anyDay = fc.integer({ min: -20, max: 40 }).map(dayAfter);

const anyLeaf: fc.Arbitrary<Expression> = fc.constantFrom<Expression>(
  holds('exam'),
  holds('proof'),
  competent('lek', 1),
  assigned('kompetensnivaer', 'novis'),
  employed({ titles: ['barnskotare'] }),
  employed({ titles: ['barnskotare'], on: dayAfter(-3) }),
  months(1, { roles: ['barnskotare'] }),
  fulfilled('base', 'first'),
  fulfilled('base', 'second'),
);

const anyDemand: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: anyLeaf },
  { weight: 1, arbitrary: fc.tuple(anyLeaf, anyLeaf).map((of) => anyOf(...of)) },
  { weight: 1, arbitrary: fc.tuple(anyLeaf, anyLeaf).map((of) => allOf(...of)) },
);

const anyRequirement = (slug: string): fc.Arbitrary<Requirement> =>
  fc
    .record({
      slug: fc.constant(slug),
      scope: fc.constantFrom('ENTER_STEP' as const, 'USE_TITLE' as const, 'PERMANENT_EMPLOYMENT' as const),
      strength: fc.constantFrom('MANDATORY' as const, 'MANDATORY' as const, 'RECOMMENDED' as const),
      authority: fc.constant('EMPLOYER' as const),
      jurisdiction: fc.option(fc.constantFrom('1480', '1280'), { nil: undefined, freq: 3 }),
      validFrom: rarely(laterDay),
      validTo: rarely(laterDay),
      respite: rarely(fc.constantFrom({ months: 1, roles: [] }, { months: 2, roles: ['rektor'] })),
      expression: anyDemand,
    })
    .map(compact);

const anyRevision = (slug: string, revision: number): fc.Arbitrary<Ladder> =>
  fc
    .record({
      requirements: fc.tuple(anyRequirement('one'), anyRequirement('two'), anyRequirement('three')),
      cumulative: fc.boolean(),
      validFrom: revision === 1 ? fc.constant(undefined) : laterDay,
      validTo: rarely(laterDay),
    })
    .map(({ requirements: [one, two, three], cumulative, validFrom, validTo }) =>
      ladder({
        ...compact({ validFrom, validTo }),
        slug,
        revision,
        organization: '1480',
        cumulative,
        steps: [step('first', { requirements: [one] }), step('second', { requirements: [two, three] })],
        transitions: [transition('first', 'second')],
      }),
    );

const anyLadders = fc
  .tuple(anyRevision('own', 1), maybe(anyRevision('own', 2)), anyRevision('base', 1), rarely(anyRevision('base', 2)))
  .map((revisions) => revisions.filter((one) => one !== undefined));

const mostlyVerified = fc.constantFrom(
  'VERIFIED' as const,
  'VERIFIED' as const,
  'VERIFIED' as const,
  'CLAIMED' as const,
);

const anyFile: fc.Arbitrary<PersonFile> = fc
  .record({
    papers: fc.array(
      fc.record({
        qualification: fc.constantFrom('exam', 'other', 'proof'),
        issued: anyDay,
        expires: maybe(laterDay),
        verification: mostlyVerified,
      }),
      { maxLength: 3 },
    ),
    competence: maybe(fc.record({ issued: anyDay, expires: maybe(laterDay) })),
    employments: fc.array(
      fc.record({
        label: fc.constantFrom('barnskotare', 'bsk', 'rektor'),
        from: fc.constantFrom<IsoDay>('2025-06-01', dayAfter(-20), dayAfter(5)),
        to: maybe(fc.integer({ min: -10, max: 40 }).map(dayAfter)),
        verification: mostlyVerified,
      }),
      { maxLength: 3 },
    ),
    level: maybe(fc.record({ from: anyDay, to: maybe(laterDay) })),
    complete: fc.subarray(['EVIDENCE', 'EMPLOYMENTS', 'ASSIGNMENTS'] as const),
  })
  .map(({ papers, competence, employments, level, complete }) =>
    personFile({
      person: { complete },
      evidence: [
        ...papers.map(({ qualification: slug, ...parts }, index) =>
          paper(slug, { id: `paper-${String(index)}`, ...compact(parts) }),
        ),
        ...(competence ? [assessment('lek', 1, { id: 'assessment', ...compact(competence) })] : []),
      ],
      employments: employments.map(({ label, ...parts }, index) =>
        employedAs(label, { id: `employment-${String(index)}`, ...compact(parts) }),
      ),
      assignments: level ? [assignment('kompetensnivaer', 'novis', { id: 'assignment', ...compact(level) })] : [],
    }),
  );

/** What the employer decides that its label `bsk` stands for, and when. */
const anyDecision: fc.Arbitrary<MappingDecision> = fc
  .record({
    standard: fc.constantFrom('barnskotare', 'forskollarare'),
    validFrom: rarely(laterDay),
    validTo: maybe(laterDay),
  })
  .map((parts) => mappingDecision('decision', { label: 'bsk', match: 'EXACT', ...compact(parts) }));

/** What such a world is made of. */
export interface WorldParts {
  readonly ladders: readonly Ladder[];
  readonly file: PersonFile;
  readonly decision: MappingDecision;
  readonly equivalentUntil?: IsoDay | undefined;
}

/** The parts of any such world. */
export const anyWorldParts: fc.Arbitrary<WorldParts> = fc.record({
  ladders: anyLadders,
  file: anyFile,
  decision: anyDecision,
  equivalentUntil: maybe(laterDay),
});

/** The world of the parts. */
export const worldOf = ({ ladders, file, decision, equivalentUntil }: WorldParts): PersonWorld => {
  const equivalent = { qualification: 'other', ...compact({ validTo: equivalentUntil }), sources: [] };
  const qualifications = [
    qualification('exam', { equivalents: [equivalent] }),
    qualification('other'),
    qualification('proof'),
  ];
  const release = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z' };
  const catalog = compileCatalog(release, referenceData({ ladders, qualifications }), [], undefined, [decision]);
  return { context: { ...reading({}, firstDay), catalog }, file };
};
