import definitions from '../../../schema/definitions.schema.json';
import ladderSchema from '../../../schema/ladder.schema.json';
import referenceSchema from '../../../schema/reference.schema.json';
import type { Equivalence as LadderEquivalence, EquivalentSteps } from '../../../src/domain/ladder/compare/equivalence';
import type { LooseningReason } from '../../../src/domain/ladder/adaptation/loosening-reason';
import { ladderStatuses, progressions, type Ladder, type LadderReference } from '../../../src/domain/ladder/ladder';
import type { Level, LevelScale } from '../../../src/domain/ladder/level-scale';
import type { Step } from '../../../src/domain/ladder/step';
import { transitionKinds, type Transition } from '../../../src/domain/ladder/transition';
import type { Activity } from '../../../src/domain/learning/activity';
import type { LearningOpportunity } from '../../../src/domain/learning/learning-opportunity';
import type { Adoption } from '../../../src/domain/organization/adoption';
import type { Agreement } from '../../../src/domain/organization/agreement';
import type { Decision } from '../../../src/domain/organization/decision';
import { organizationKinds, type Organization } from '../../../src/domain/organization/organization';
import { employmentForms } from '../../../src/domain/person/employment';
import type { Competence } from '../../../src/domain/qualification/competence';
import {
  creditUnits,
  qualificationKinds,
  type Equivalence,
  type Qualification,
} from '../../../src/domain/qualification/qualification';
import { emptyReferenceData } from '../../../src/domain/reference-data';
import type {
  AssignmentLeaf,
  CreditsLeaf,
  EmploymentLeaf,
  ExperienceLeaf,
  QualificationLeaf,
  SeqfLevelLeaf,
} from '../../../src/domain/requirement/expression';
import { authorities, requirementScopes, strengths } from '../../../src/domain/requirement/requirement';
import { codeSchemes, matchTypes, type ClassificationCode } from '../../../src/domain/role/classification-code';
import type { Role, Task } from '../../../src/domain/role/role';
import type { Respite } from '../../../src/domain/requirement/respite';
import type { Source } from '../../../src/domain/source';
import { languages, type LocalizedText } from '../../../src/domain/text/language';
import { titleKinds, type Title, type TitleProtection } from '../../../src/domain/title/title';
import type { WrittenRequirement } from '../../../src/files/written';

/** What these tests look at in a schema. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const shared: Readonly<Record<string, Schema>> = definitions.$defs as Record<string, Schema>;
const ofLadders: Readonly<Record<string, Schema>> = { ...ladderSchema.$defs, ladder: ladderSchema } as Record<
  string,
  Schema
>;
const ofReference: Readonly<Record<string, Schema>> = { ...referenceSchema.$defs, file: referenceSchema } as Record<
  string,
  Schema
>;
const schemas: Readonly<Record<string, Schema>> = { ...shared, ...ofLadders, ...ofReference };

/** The keys of a type: the compiler sees to it that all are named, and no other. */
const keysOf = <Type>(keys: Record<keyof Type, true>): readonly string[] => Object.keys(keys).sort();

const propertiesOf = (name: string): Readonly<Record<string, Schema>> => schemas[name]?.properties ?? {};

describe('the keys of a file are the fields of the domain', () => {
  const validity = { validFrom: true, validTo: true } as const;
  const sourced = { sources: true } as const;
  const maintained = { ...sourced, slug: true, owner: true, name: true } as const;

  test.each([
    [
      'ladder',
      keysOf<Ladder>({
        ...validity,
        ...sourced,
        slug: true,
        revision: true,
        status: true,
        name: true,
        organization: true,
        field: true,
        progression: true,
        cumulative: true,
        scale: true,
        steps: true,
        transitions: true,
        publishedAt: true,
        decision: true,
        unknowns: true,
        notes: true,
        basedOn: true,
        looseningReasons: true,
      }),
    ],
    ['looseningReason', keysOf<LooseningReason>({ step: true, requirement: true, reason: true })],
    ['ladderReference', keysOf<LadderReference>({ slug: true, revision: true })],
    [
      'step',
      keysOf<Step>({
        slug: true,
        role: true,
        level: true,
        title: true,
        description: true,
        requirements: true,
        demandsUnknown: true,
        activities: true,
      }),
    ],
    ['transition', keysOf<Transition>({ from: true, to: true, kind: true })],
    [
      'requirement',
      keysOf<WrittenRequirement>({
        ...validity,
        slug: true,
        scope: true,
        strength: true,
        authority: true,
        jurisdiction: true,
        legalBasis: true,
        demand: true,
        respite: true,
        note: true,
      }),
    ],
    ['respite', keysOf<Respite>({ months: true, roles: true })],
    ['source', keysOf<Source>({ title: true, reference: true, url: true, inForceFrom: true })],
    ['decision', keysOf<Decision>({ body: true, date: true, reference: true })],
    ['localizedText', keysOf<LocalizedText>({ sv: true, en: true })],
    ['organization', keysOf<Organization>({ code: true, name: true, kind: true, memberOf: true })],
    [
      'role',
      keysOf<Role>({
        ...maintained,
        replacedBy: true,
        description: true,
        field: true,
        codes: true,
        tasks: true,
      }),
    ],
    ['classificationCode', keysOf<ClassificationCode>({ scheme: true, code: true, uri: true, match: true })],
    ['task', keysOf<Task>({ slug: true, name: true, requirements: true })],
    [
      'title',
      keysOf<Title>({
        ...validity,
        ...sourced,
        slug: true,
        label: true,
        language: true,
        kind: true,
        organization: true,
        role: true,
        replacedBy: true,
        protection: true,
      }),
    ],
    ['titleProtection', keysOf<TitleProtection>({ from: true, legalBasis: true })],
    [
      'qualification',
      keysOf<Qualification>({
        ...maintained,
        replacedBy: true,
        kind: true,
        seqfLevel: true,
        credits: true,
        creditUnit: true,
        issuer: true,
        area: true,
        includes: true,
        equivalents: true,
        unknowns: true,
      }),
    ],
    ['equivalence', keysOf<Equivalence>({ ...validity, ...sourced, qualification: true })],
    ['competence', keysOf<Competence>({ ...maintained, proficiencies: true })],
    ['levelScale', keysOf<LevelScale>({ slug: true, owner: true, name: true, levels: true })],
    ['level', keysOf<Level>({ slug: true, rank: true, name: true, description: true })],
    [
      'learningOpportunity',
      keysOf<LearningOpportunity>({
        ...validity,
        ...maintained,
        provider: true,
        region: true,
        awards: true,
        prerequisites: true,
        credits: true,
        creditUnit: true,
        weeks: true,
        pace: true,
        cost: true,
        seats: true,
      }),
    ],
    ['activity', keysOf<Activity>({ ...maintained, description: true, organization: true })],
    [
      'agreement',
      keysOf<Agreement>({
        ...validity,
        ...maintained,
        parties: true,
        field: true,
        unknowns: true,
      }),
    ],
    [
      'adoption',
      keysOf<Adoption>({
        ...sourced,
        slug: true,
        organization: true,
        ladder: true,
        revision: true,
        from: true,
        to: true,
        decision: true,
      }),
    ],
    [
      'ladderEquivalence',
      keysOf<LadderEquivalence>({
        ...validity,
        ...sourced,
        slug: true,
        organization: true,
        left: true,
        right: true,
        pairs: true,
      }),
    ],
    ['equivalentSteps', keysOf<EquivalentSteps>({ left: true, right: true, reason: true })],
    [
      'file',
      Object.keys(emptyReferenceData)
        .filter((kind) => kind !== 'ladders')
        .sort(),
    ],
  ])('%s', (name, keys) => {
    expect(Object.keys(propertiesOf(name)).sort()).toEqual(keys);
  });

  test.each([
    [
      'qualificationDemand',
      keysOf<Omit<QualificationLeaf, 'kind' | 'qualification'> & { slug: string }>({
        slug: true,
        courses: true,
        begunFrom: true,
        begunBefore: true,
        issuedFrom: true,
        issuedBefore: true,
        minimumSeqfLevel: true,
      }),
    ],
    ['creditsDemand', keysOf<Omit<CreditsLeaf, 'kind'>>({ points: true, unit: true, courses: true, area: true })],
    ['seqfLevelDemand', keysOf<Omit<SeqfLevelLeaf, 'kind'>>({ level: true, area: true })],
    [
      'experienceDemand',
      keysOf<Omit<ExperienceLeaf, 'kind'>>({ months: true, roles: true, field: true, weighted: true }),
    ],
    ['employmentDemand', keysOf<Omit<EmploymentLeaf, 'kind'>>({ titles: true, forms: true, on: true })],
    ['assignmentDemand', keysOf<Omit<AssignmentLeaf, 'kind'>>({ scale: true, level: true, role: true })],
  ])('%s', (name, keys) => {
    expect(Object.keys(propertiesOf(name)).sort()).toEqual(keys);
  });
});

describe('the words that a file may choose among are those of the domain', () => {
  const enumOf = (name: string, property: string): readonly string[] | undefined => propertiesOf(name)[property]?.enum;

  test.each([
    ['status', enumOf('ladder', 'status'), ladderStatuses],
    ['progression', enumOf('ladder', 'progression'), progressions],
    ['kind of transition', enumOf('transition', 'kind'), transitionKinds],
    ['scope', enumOf('requirement', 'scope'), requirementScopes],
    ['strength', enumOf('requirement', 'strength'), strengths],
    ['authority', enumOf('requirement', 'authority'), authorities],
    ['unit of credits', shared.creditUnit?.enum, creditUnits],
    ['form of employment', shared.employmentForm?.enum, employmentForms],
    ['kind of organisation', enumOf('organization', 'kind'), organizationKinds],
    ['scheme', enumOf('classificationCode', 'scheme'), codeSchemes],
    ['match', enumOf('classificationCode', 'match'), matchTypes],
    ['language', enumOf('title', 'language'), languages],
    ['kind of title', enumOf('title', 'kind'), titleKinds],
    ['kind of qualification', enumOf('qualification', 'kind'), qualificationKinds],
  ])('%s', (_, written, known) => {
    expect(written).toEqual(known);
  });
});

describe('an editor can help', () => {
  const mappings = Object.entries(schemas).filter(([, schema]) => schema.properties !== undefined);
  const described = [
    ...Object.entries(schemas),
    ...mappings.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([key, property]) => [`${name}.${key}`, property] as const),
    ),
  ];

  test.each(described)('with %s, in Swedish and English', (_, { title, description }) => {
    expect([title?.split(' / ').length, description?.split(' / ').length]).toEqual([2, 2]);
    expect(description?.split(' / ').every((sentence) => sentence.endsWith('.'))).toBe(true);
  });

  test.each(mappings)('by knowing every key of %s', (_, { additionalProperties }) => {
    expect(additionalProperties).toBe(false);
  });
});
