import { isSelf } from '../../domain/access/person-access';
import type { Person } from '../../domain/person/person';
import type { Done, MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { type Outcome, refused, type Refused } from '../mutation/outcome';
import { actOnPerson } from './act-on-person';
import { noSuchMerit } from './judge-recorded';
import type { RecordedMerit } from './record-evidence';

/** Which claim is taken back. */
export interface WithdrawClaimInput {
  /** Id of the person. */
  readonly person: string;
  readonly recorded: { readonly kind: 'evidence' | 'employments'; readonly id: string };
  readonly idempotencyKey?: string | undefined;
}

/** Ta tillbaka: the person takes back what they have claimed, as long as nobody has verified or refuted it. */
export const withdrawClaim = (
  context: MutationContext,
  { idempotencyKey, person, recorded }: WithdrawClaimInput,
): Promise<Outcome<RecordedMerit>> =>
  actOnPerson<RecordedMerit>(
    context,
    {
      action: 'RECORD_EVIDENCE',
      permission: 'RECORD_EVIDENCE',
      person,
      input: { person, withdrawn: recorded },
      idempotencyKey,
    },
    (unit, found) => (isSelf(context.viewer, found) ? withdraw(unit, recorded, found) : Promise.resolve(notTheirs)),
  );

const withdraw = async (
  { stores: { people } }: MutationUnit,
  { kind, id }: WithdrawClaimInput['recorded'],
  person: Person,
): Promise<Done<RecordedMerit> | Refused> => {
  const found = await people.findFact(kind, id);
  if (found?.person !== person.id) return noSuchMerit;
  if (found.fact.verification !== 'CLAIMED' || found.importedIn !== undefined) return noLongerTheirs;
  await people.deleteFacts(kind, [id]);
  return {
    value: { person: person.id, evidence: [] },
    trace: {
      organization: person.organization,
      subject: { kind: 'people', key: person.id },
      before: { claimed: kind },
      after: undefined,
    },
  };
};

const notTheirs = refused({
  code: 'NOT_ALLOWED',
  path: ['merit', 'withdrawn'],
  sv: 'Bara medarbetaren själv tar tillbaka det som den har påstått. Säg REFUTED om det inte stämmer.',
  en: 'Only the employee takes back what they have claimed. Say REFUTED if it is not so.',
});

const noLongerTheirs = refused({
  code: 'WRONG_STATUS',
  path: ['merit', 'withdrawn'],
  sv: 'Det är redan kontrollerat, eller kommer från personalsystemet. Be din chef eller HR att rätta det.',
  en: 'It has been verified or refuted already, or comes from the personnel system. Ask your manager or HR to correct it.',
});
