import fc from 'fast-check';
import type { LooseningReason } from '../../src/domain/ladder/adaptation/loosening-reason';
import { ladderStatuses, progressions, type Ladder } from '../../src/domain/ladder/ladder';
import type { Step } from '../../src/domain/ladder/step';
import { transitionKinds, type Transition } from '../../src/domain/ladder/transition';
import type { Decision } from '../../src/domain/organization/decision';
import { employmentForms } from '../../src/domain/person/employment';
import { creditUnits } from '../../src/domain/qualification/qualification';
import type { Expression, Leaf } from '../../src/domain/requirement/expression';
import { authorities, requirementScopes, strengths, type Requirement } from '../../src/domain/requirement/requirement';
import type { Respite } from '../../src/domain/requirement/respite';
import type { Source } from '../../src/domain/source';
import type { LocalizedText } from '../../src/domain/text/language';
import { dayOf } from '../../src/domain/time/iso-day';

/** Texts that a careless writer of YAML gets wrong, among others. */
const traps = [
  'no',
  'true',
  '~',
  'null',
  '0180',
  '1480',
  '1e3',
  '12:30',
  '2023-07-01',
  'a: b',
  '# a',
  '- a',
  '*a',
  '!a',
]
  .concat(['"', "'", 'a # b', ' a', 'a ', 'a\nb', 'a\n', '\n', '\t', 'å ä ö', '{', '%', '@', '\u0000', '\uFEFF'])
  .concat([`${'ord '.repeat(60)}slut`, `${'ord\n'.repeat(5)}  slut`]);

const text = fc.oneof(fc.constantFrom(...traps), fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }));
const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/);
const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const day = instant.map(dayOf);
const amount = fc.oneof(fc.nat({ max: 1000 }), fc.constantFrom(7.5, 0.1));
const seqfLevel = fc.integer({ min: 1, max: 8 });

/** A record whose named keys are there and whose others may be; a plain object, as what is read is. */
const entity = <Value>(parts: { [Key in keyof Value]-?: fc.Arbitrary<Value[Key]> }, requiredKeys: (keyof Value)[]) =>
  fc.record(parts, { requiredKeys, noNullPrototype: true }) as fc.Arbitrary<unknown> as fc.Arbitrary<Value>;

const localizedText = entity<LocalizedText>({ sv: text, en: text }, ['sv']);
const texts = fc.array(localizedText, { maxLength: 3 });
const slugs = fc.array(slug, { maxLength: 3 });
const source = entity<Source>({ title: text, reference: text, url: fc.webUrl(), inForceFrom: day }, ['title']);
const sources = fc.array(source, { maxLength: 2 });

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  entity<Extract<Leaf, { kind: 'QUALIFICATION' }>>(
    {
      kind: fc.constant('QUALIFICATION'),
      qualification: slug,
      courses: slugs,
      begunFrom: day,
      begunBefore: day,
      issuedFrom: day,
      issuedBefore: day,
      minimumSeqfLevel: seqfLevel,
    },
    ['kind', 'qualification'],
  ),
  fc.record({
    kind: fc.constant('CREDITS'),
    points: amount,
    unit: fc.constantFrom(...creditUnits),
    courses: slugs,
  }),
  fc.record({ kind: fc.constant('CREDITS'), points: amount, unit: fc.constantFrom(...creditUnits), area: text }),
  entity<Extract<Leaf, { kind: 'SEQF_LEVEL' }>>({ kind: fc.constant('SEQF_LEVEL'), level: seqfLevel, area: text }, [
    'kind',
    'level',
  ]),
  fc.record({ kind: fc.constant('COMPETENCE'), competence: slug, proficiency: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('EXPERIENCE'), months: amount, roles: slugs, weighted: fc.boolean() }),
  fc.record({ kind: fc.constant('EXPERIENCE'), months: amount, field: text, weighted: fc.boolean() }),
  fc.record({
    kind: fc.constant('EMPLOYMENT'),
    titles: slugs,
    forms: fc.array(fc.constantFrom(...employmentForms), { maxLength: 2 }),
    on: fc.oneof(day, fc.constant('NOW' as const)),
  }),
  entity<Extract<Leaf, { kind: 'ASSIGNMENT' }>>(
    { kind: fc.constant('ASSIGNMENT'), scale: slug, level: slug, role: slug },
    ['kind', 'scale', 'level'],
  ),
  fc.record({ kind: fc.constant('STEP'), ladder: slug, step: slug }),
);

/** Any expression that a file can hold. */
const anyDemand = fc.letrec<{ expression: Expression; of: Expression[] }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constantFrom('ALL_OF' as const, 'ANY_OF' as const), of: tie('of') }),
    fc.record({ kind: fc.constant('AT_LEAST'), threshold: fc.integer({ min: 1, max: 5 }), of: tie('of') }),
  ),
  of: fc.array(tie('expression'), { maxLength: 3 }),
})).expression;

const requirement = entity<Requirement>(
  {
    slug,
    scope: fc.constantFrom(...requirementScopes),
    strength: fc.constantFrom(...strengths),
    authority: fc.constantFrom(...authorities),
    expression: anyDemand,
    respite: entity<Respite>({ months: amount, roles: slugs }, ['months', 'roles']),
    jurisdiction: slug,
    legalBasis: source,
    note: localizedText,
    validFrom: day,
    validTo: day,
  },
  ['slug', 'scope', 'strength', 'authority', 'expression'],
);

const step = entity<Step>(
  {
    slug,
    role: slug,
    level: slug,
    title: slug,
    description: localizedText,
    requirements: fc.array(requirement, { maxLength: 2 }),
    demandsUnknown: fc.constant<true>(true),
    activities: slugs,
  },
  ['slug', 'role', 'requirements', 'activities'],
);

const ladderParts: { [Key in keyof Ladder]-?: fc.Arbitrary<Ladder[Key]> } = {
  slug,
  revision: fc.integer({ min: 1, max: 99 }),
  status: fc.constantFrom(...ladderStatuses),
  name: localizedText,
  organization: fc.oneof(slug, fc.constantFrom('0180', '1480', '14')),
  field: text,
  progression: fc.constantFrom(...progressions),
  cumulative: fc.boolean(),
  scale: slug,
  steps: fc.array(step, { maxLength: 3 }),
  transitions: fc.array(fc.record<Transition>({ from: slug, to: slug, kind: fc.constantFrom(...transitionKinds) }), {
    maxLength: 2,
  }),
  publishedAt: instant.map((date) => date.toISOString()),
  decision: entity<Decision>({ body: text, date: day, reference: text }, ['body', 'date']),
  sources,
  unknowns: texts,
  notes: texts,
  looseningReasons: fc.array(
    entity<LooseningReason>({ step: slug, requirement: slug, reason: localizedText }, ['step', 'reason']),
    { minLength: 1, maxLength: 2 },
  ),
  basedOn: fc.record({ slug, revision: fc.integer({ min: 1, max: 9 }) }),
  validFrom: day,
  validTo: day,
};

/** Any ladder that a file can hold, sound or not, with hard texts. */
export const anyWritableLadder = entity<Ladder>(ladderParts, [
  'slug',
  'revision',
  'status',
  'name',
  'organization',
  'field',
  'progression',
  'cumulative',
  'steps',
  'transitions',
  'sources',
  'unknowns',
  'notes',
]);
