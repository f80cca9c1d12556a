import type { Catalog } from '../../catalog/catalog';
import { isSelf } from '../../domain/access/person-access';
import type { Evidence } from '../../domain/person/evidence';
import type { EvidenceSource, EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Merit } from '../../domain/person/merit';
import type { Person } from '../../domain/person/person';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { Verification } from '../../domain/person/verification';
import { tidied } from '../../domain/title/mapping/title-row';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Outcome, refused, type Refused } from '../mutation/outcome';
import { actOnPerson } from './act-on-person';
import { usualSource } from './usual-source';
import { approvedParts } from './approved-parts';
import { unknownLabelProblem } from './known-label';
import { meritProblems } from './merit-problems';

/** Which merit a person has, and who says so. */
export interface RecordEvidenceInput {
  /** Id of the person. */
  readonly person: string;
  readonly merit: Merit;
  /** Left out: CLAIMED of oneself, VERIFIED of others. */
  readonly verification?: Verification | undefined;
  /** Of oneself nothing but one's own word; of others left out what is usual for who says it. */
  readonly source?: EvidenceSourceKind | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What was recorded, by ids. */
export interface RecordedMerit {
  readonly person: string;
  readonly evidence: readonly string[];
  readonly employment?: string;
}

/**
 * Registrera merit: the employee claims what they have; a manager or HR says what they have seen, also that it is not
 * so (REFUTED). Nobody verifies what they say of themself.
 */
export const recordEvidence = (
  context: MutationContext,
  { idempotencyKey, ...input }: RecordEvidenceInput,
): Promise<Outcome<RecordedMerit>> =>
  actOnPerson<RecordedMerit>(
    context,
    { action: 'RECORD_EVIDENCE', permission: 'RECORD_EVIDENCE', person: input.person, input, idempotencyKey },
    async (unit, person) => {
      const refusal = await refusalOf(context, unit, input, person);
      return refusal ?? record(context, unit, input, person);
    },
  );

const refusalOf = async (
  { viewer, today }: MutationContext,
  unit: MutationUnit,
  { merit, verification, source }: RecordEvidenceInput,
  person: Person,
): Promise<Refused | undefined> => {
  if (isSelf(viewer, person)) {
    if (verification !== undefined && verification !== 'CLAIMED') return notOfOneself;
    if (source !== undefined && source !== 'OWN_STATEMENT') return ownStatementOnly;
  }
  const problems = meritProblems(merit, unit.catalog, today);
  if (problems.length > 0) return { problems };
  if (merit.kind !== 'EMPLOYMENT') return undefined;
  const problem = await unknownLabelProblem(unit, merit.organization, merit.label);
  return problem && { problems: [problem] };
};

const record = async (
  { viewer, newId }: MutationContext,
  { stores, catalog }: MutationUnit,
  { merit, verification, source }: RecordEvidenceInput,
  person: Person,
): Promise<Done<RecordedMerit>> => {
  const self = isSelf(viewer, person);
  const proof: Proof = {
    verification: verification ?? (self ? 'CLAIMED' : 'VERIFIED'),
    source: { kind: source ?? (self ? 'OWN_STATEMENT' : usualSource(merit.kind, viewer)) },
  };
  const trace = {
    organization: person.organization,
    subject: { kind: 'people', key: person.id },
    before: undefined,
    after: { merit: merit.kind, verification: proof.verification, source: proof.source.kind },
  };
  if (merit.kind === 'EMPLOYMENT') {
    const fact: RecordedEmployment = employmentOf(newId(), merit, proof);
    await stores.people.saveFacts('employments', [{ person: person.id, fact }]);
    return { value: { person: person.id, evidence: [], employment: fact.id }, trace };
  }
  const facts = evidenceOf(merit, proof, catalog, newId);
  await stores.people.saveFacts(
    'evidence',
    facts.map((fact) => ({ person: person.id, fact })),
  );
  return { value: { person: person.id, evidence: facts.map(({ id }) => id) }, trace };
};

interface Proof {
  readonly verification: Verification;
  readonly source: EvidenceSource;
}

const employmentOf = (
  id: string,
  { organization, label, form, from, to, percent }: Extract<Merit, { kind: 'EMPLOYMENT' }>,
  { verification }: Proof,
): RecordedEmployment => ({
  id,
  organization,
  label: tidied(label),
  form,
  from,
  ...(to !== undefined && { to }),
  percent,
  verification,
});

const evidenceOf = (
  merit: Exclude<Merit, { kind: 'EMPLOYMENT' }>,
  proof: Proof,
  catalog: Catalog,
  newId: () => string,
): readonly Evidence[] => {
  if (merit.kind !== 'VALIDATION') return [{ ...merit, id: newId(), ...proof }];
  const source = { ...proof.source, kind: 'VALIDATION', validated: merit.qualification } as const;
  return approvedParts(merit, catalog).map((qualification) => ({
    kind: 'QUALIFICATION',
    id: newId(),
    qualification,
    issued: merit.issued,
    verification: proof.verification,
    source,
  }));
};

const notOfOneself = refused({
  code: 'NOT_ALLOWED',
  path: ['verification'],
  sv: 'Vad du säger om dig själv är ett påstående tills din chef eller HR har sett underlaget.',
  en: 'What you say of yourself is a claim until your manager or HR has seen the paper.',
});

const ownStatementOnly = refused({
  code: 'NOT_ALLOWED',
  path: ['source'],
  sv: 'Vad du säger om dig själv är en egen uppgift. Varifrån den kommer anger den som har sett underlaget.',
  en: 'What you say of yourself is your own word. Where it comes from is for whoever has seen the paper to say.',
});
