import { isSelf } from '../../domain/access/person-access';
import type { Viewer } from '../../domain/access/viewer';
import type { Evidence } from '../../domain/person/evidence';
import type { EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Person } from '../../domain/person/person';
import type { Verification } from '../../domain/person/verification';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Outcome, refused, type Refused } from '../mutation/outcome';
import { actOnPerson } from './act-on-person';
import type { RecordedMerit } from './record-evidence';
import { usualSource } from './usual-source';

/** What is recorded, and what somebody has found it to be. */
export interface JudgeRecordedInput {
  /** Id of the person. */
  readonly person: string;
  /** What it is: evidence or an employment, by its id. */
  readonly recorded: { readonly kind: 'evidence' | 'employments'; readonly id: string };
  readonly verification: Verification;
  /** What was seen; left out, what is usual where the person's own word was all there was, else as it was told. */
  readonly source?: EvidenceSourceKind | undefined;
  readonly idempotencyKey?: string | undefined;
}

/**
 * Verifiera: a manager or HR says of what is recorded of somebody else that it is so, is not so, or is open again. What
 * was judged counts as recorded one by one from then on: no list that leaves it out takes the judgement away.
 */
export const judgeRecorded = (
  context: MutationContext,
  { idempotencyKey, ...input }: JudgeRecordedInput,
): Promise<Outcome<RecordedMerit>> =>
  actOnPerson<RecordedMerit>(
    context,
    { action: 'RECORD_EVIDENCE', permission: 'VERIFY_EVIDENCE', person: input.person, input, idempotencyKey },
    (unit, person) =>
      isSelf(context.viewer, person) ? Promise.resolve(notOneself) : judge(context, unit, input, person),
  );

const judge = async (
  { viewer }: MutationContext,
  { stores: { people } }: MutationUnit,
  { recorded, verification, source }: JudgeRecordedInput,
  person: Person,
): Promise<Done<RecordedMerit> | Refused> => {
  const { id } = recorded;
  const found = await people.findFact(recorded.kind, id);
  if (found?.person !== person.id) return noSuchMerit;
  const trace = {
    organization: person.organization,
    subject: { kind: 'people', key: person.id },
    before: { verification: found.fact.verification },
    after: { verification, ...(source && { source }) },
  };
  if ('label' in found.fact) {
    await people.saveFacts('employments', [{ person: person.id, fact: { ...found.fact, verification } }]);
    return { value: { person: person.id, evidence: [], employment: id }, trace };
  }
  const seen = source ?? seenIn(found.fact, viewer);
  const fact = { ...found.fact, verification, source: { ...found.fact.source, kind: seen } };
  await people.saveFacts('evidence', [{ person: person.id, fact }]);
  return { value: { person: person.id, evidence: [id] }, trace };
};

/** What a person says of themself is no source once somebody has seen the paper. */
const seenIn = ({ kind, source }: Evidence, viewer: Viewer): EvidenceSourceKind =>
  source.kind === 'OWN_STATEMENT' ? usualSource(kind, viewer) : source.kind;

const notOneself = refused({
  code: 'NOT_ALLOWED',
  path: ['merit', 'recorded'],
  sv: 'Dina egna meriter kontrollerar någon annan: din chef eller HR.',
  en: 'Somebody else verifies your own merits: your manager or HR.',
});

/** The same for a merit that does not exist and for somebody else's. */
export const noSuchMerit: Refused = refused({
  code: 'NOT_FOUND',
  path: ['merit', 'recorded'],
  sv: 'Det finns ingen sådan merit hos personen.',
  en: 'The person has no such merit.',
});
