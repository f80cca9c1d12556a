import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Outcome } from '../../app/mutation/outcome';
import { judgeRecorded } from '../../app/people-work/judge-recorded';
import { recordEvidence, type RecordedMerit } from '../../app/people-work/record-evidence';
import { withdrawClaim } from '../../app/people-work/withdraw-claim';
import type { Merit } from '../../domain/person/merit';
import { theOneGiven } from '../arguments/the-one-given';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { badUserInput } from '../errors/bad-user-input';
import { decodeGlobalId, decodeIdOf } from '../node/global-id';
import { personAfter } from '../person/person-after';
import { payloadOf, type Payload } from '../problem/payload';
import { EvidencePayloadType } from './evidence-payload.type';
import type { MeritInput } from './merit.input';
import { RecordEvidenceInput } from './record-evidence.input';

@Resolver()
export class RecordEvidenceResolver {
  @Mutation(() => EvidencePayloadType, {
    description:
      'Registrera merit: the employee claims what they have; a manager or HR records what they have seen, and verifies or refutes what is recorded.',
  })
  recordEvidence(@Arg('input') input: RecordEvidenceInput, @Ctx() context: RequestContext): Promise<Payload> {
    const { merit, person, ...given } = withoutNulls(input);
    const rest = { ...given, person: decodeIdOf('Person', person) };
    const record = (recorded: Merit) => recordEvidence(context, { ...rest, merit: recorded });
    const outcome = theOneGiven<MeritInput, Promise<Outcome<RecordedMerit>>>(merit, {
      qualification: ({ ...one }) => record({ kind: 'QUALIFICATION', ...one }),
      credits: ({ ...one }) => record({ kind: 'CREDITS', ...one }),
      competence: ({ ...one }) => record({ kind: 'COMPETENCE', ...one }),
      employment: ({ ...one }) => record({ kind: 'EMPLOYMENT', ...one }),
      validation: ({ ...one }) => record({ kind: 'VALIDATION', ...one }),
      recorded: (id) =>
        judgeRecorded(context, { ...rest, verification: rest.verification ?? 'VERIFIED', recorded: recordedOf(id) }),
      withdrawn: (id) => withdrawClaim(context, { ...rest, recorded: recordedOf(id) }),
    });
    return payloadOf(outcome, (made) => shown(context, made));
  }
}

/** What is recorded, by its global id. */
const recordedOf = (id: string): { readonly kind: 'evidence' | 'employments'; readonly id: string } => {
  const { type, key } = decodeGlobalId(id);
  if (type === 'Evidence') return { kind: 'evidence', id: key };
  if (type === 'Employment') return { kind: 'employments', id: key };
  throw badUserInput({
    en: `The id is of type ${type}; one of type Evidence or Employment is wanted.`,
    sv: `Id:t är av typen ${type}; här behövs ett av typen Evidence eller Employment.`,
  });
};

const shown = async (context: RequestContext, { person: id, evidence, employment }: RecordedMerit) => {
  const { person } = await personAfter(context, id);
  const file = person && (await context.people.fileOf(person));
  const allEvidence = file?.evidence.filter((one) => evidence.includes(one.id)) ?? [];
  return {
    person,
    allEvidence,
    evidence: allEvidence[0],
    employment: file?.employments.find((one) => one.id === employment),
  };
};
