import fc from 'fast-check';
import type { LooseningReason } from '../../src/domain/ladder/adaptation/loosening-reason';
import { ladderStatuses, progressions, type Ladder } from '../../src/domain/ladder/ladder';
import type { Step } from '../../src/domain/ladder/step';
import { transitionKinds, type Transition } from '../../src/domain/ladder/transition';
import { authorities, requirementScopes, strengths, type Requirement } from '../../src/domain/requirement/requirement';
import type { LocalizedText } from '../../src/domain/text/language';
import { allOf, anyOf, holds, months, seqf, step as stepFulfilled } from './builders/requirement';

/** Few values of each sort, so that two ladders often have parts in common. */
const slug = fc.constantFrom('a', 'b', 'c', 'd');
const day = fc.constantFrom('2020-01-01', '2023-07-01', '2033-06-30');
const text: fc.Arbitrary<LocalizedText> = fc.constantFrom({ sv: 'ett' }, { sv: 'två', en: 'two' });
const texts = fc.array(text, { maxLength: 2 });
const sources = fc.array(fc.constantFrom({ title: 'SKR' }, { title: 'SFS', reference: '2010:659' }), { maxLength: 2 });

const leaf = fc.constantFrom(
  ...[seqf(4), seqf(5), holds('a'), holds('b'), months(24, { field: 'vård' })],
  ...[stepFulfilled('a', 'b'), stepFulfilled('b', 'c')],
);
const expression = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 3 }).map((of) => allOf(...of)),
  fc.array(leaf, { maxLength: 3 }).map((of) => anyOf(...of)),
);

const requirement: fc.Arbitrary<Requirement> = fc.record(
  {
    slug,
    scope: fc.constantFrom(...requirementScopes),
    strength: fc.constantFrom(...strengths),
    authority: fc.constantFrom(...authorities),
    expression,
    respite: fc.constantFrom({ months: 48, roles: [] }, { months: 60, roles: [] }, { months: 48, roles: ['a'] }),
    jurisdiction: fc.constantFrom('1280', '1480'),
    legalBasis: fc.constant({ title: 'SFS', reference: '2010:659' }),
    note: text,
    validFrom: day,
    validTo: day,
  },
  { requiredKeys: ['slug', 'scope', 'strength', 'authority', 'expression'] },
);

/** Mostly without repeats, as it should be; sometimes with, as a draft may be. */
const list = <Item>(item: fc.Arbitrary<Item>, nameOf: (item: Item) => string): fc.Arbitrary<Item[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.uniqueArray(item, { maxLength: 4, selector: nameOf }) },
    { weight: 1, arbitrary: fc.array(item, { maxLength: 4 }) },
  );

const step: fc.Arbitrary<Step> = fc.record(
  {
    slug,
    role: slug,
    requirements: list(requirement, (one) => one.slug),
    activities: list(slug, (one) => one),
    level: slug,
    title: slug,
    description: text,
    demandsUnknown: fc.constant<true>(true),
  },
  { requiredKeys: ['slug', 'role', 'requirements', 'activities'] },
);

const transition: fc.Arbitrary<Transition> = fc.record({
  from: slug,
  to: slug,
  kind: fc.constantFrom(...transitionKinds),
});

const looseningReason: fc.Arbitrary<LooseningReason> = fc.record(
  { step: slug, requirement: slug, reason: text },
  { requiredKeys: ['step', 'reason'] },
);

const recordedLadder: fc.Arbitrary<Ladder> = fc.record(
  {
    slug,
    revision: fc.integer({ min: 1, max: 2 }),
    status: fc.constantFrom(...ladderStatuses),
    name: text,
    organization: fc.constantFrom('1280', '1480'),
    field: slug,
    progression: fc.constantFrom(...progressions),
    cumulative: fc.boolean(),
    steps: list(step, (one) => one.slug),
    transitions: list(transition, ({ from, to }) => `${from}/${to}`),
    sources,
    unknowns: texts,
    notes: texts,
    scale: slug,
    publishedAt: fc.constant('2024-01-01T12:00:00Z'),
    decision: fc.record({ body: slug, date: day }),
    basedOn: fc.record({ slug, revision: fc.constantFrom(1, 2) }),
    looseningReasons: list(looseningReason, (one) => one.step),
    validFrom: day,
    validTo: day,
  },
  {
    requiredKeys: [
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
    ],
  },
);

/** A plain copy: fast-check's records have no prototype, a ladder that was read has. */
export const copyOf = (ladder: Ladder): Ladder => JSON.parse(JSON.stringify(ladder)) as Ladder;

/** Any ladder, sound or not. */
export const anyLadder: fc.Arbitrary<Ladder> = recordedLadder.map(copyOf);
