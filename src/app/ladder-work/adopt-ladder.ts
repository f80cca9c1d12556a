import { revisionKey } from '../../catalog/placed-ladder';
import { deriveFrom } from '../../domain/ladder/adaptation/derive-from';
import type { Ladder, LadderReference } from '../../domain/ladder/ladder';
import { isInUse, type Adoption } from '../../domain/organization/adoption';
import type { Decision } from '../../domain/organization/decision';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { mutate, type Done, type MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { refuseOrganization } from '../mutation/refuse-organization';
import { isFree, slugTaken } from './create-ladder';
import type { MadeRevision } from './made-revision';
import { planPublication } from './publication';
import { noSuchLadder } from './refusals';
import { saveDraft } from './save-draft';

export interface AdoptLadderInput {
  /** The published revision that is adopted. */
  readonly ladder: LadderReference;
  /** Code of the adopter. */
  readonly organization: string;
  readonly from: IsoDay;
  readonly to?: IsoDay | undefined;
  readonly decision: Decision;
  /** Given where the adopter wants a ladder of its own that adapts the adopted one. */
  readonly derive?: DerivedLadderInput | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What a ladder that adapts another is called. */
interface DerivedLadderInput {
  readonly slug: string;
  readonly name: LocalizedText;
}

/** The adoption that was published, and the draft of the adaptation or else the adopted revision. */
export interface AdoptedLadder {
  /** Slug. */
  readonly adoption: string;
  readonly ladder: MadeRevision;
}

/** Inför: publishes that the organisation uses the ladder, and where wanted opens a draft that adapts it. */
export const adoptLadder = (
  context: MutationContext,
  { idempotencyKey: key, ...input }: AdoptLadderInput,
): Promise<Outcome<AdoptedLadder>> =>
  mutate(
    context,
    { action: 'ADOPT_LADDER', permission: 'DECIDE_LADDERS', idempotency: { key, input } },
    async (unit) => {
      const refusal = refuseOrganization(context.viewer, unit.catalog, 'DECIDE_LADDERS', input.organization);
      if (refusal) return refusal;
      const base = unit.catalog.ladders.get(revisionKey(input.ladder))?.published;
      if (base === undefined) return noSuchLadder;
      if (base.status !== 'PUBLISHED' || base.organization === input.organization) return notAdoptable;
      if (isAdopted(unit, input)) return adoptedAlready;
      if (input.derive && !(await isFree(unit, input.derive.slug))) return slugTaken;
      return adopt(context, unit, base, input);
    },
  );

const adopt = async (
  context: MutationContext,
  unit: MutationUnit,
  base: Ladder,
  input: AdoptLadderInput,
): Promise<Done<AdoptedLadder> | Refused> => {
  const adoption = adoptionOf(input, base);
  const { wanted, problems } = planPublication(unit.catalog.data, { adoptions: [adoption] });
  if (problems.length > 0) return { problems };
  await unit.stores.publications.publish(wanted, new Date(unit.at), `införande av ${base.slug}`);
  const draft = input.derive && {
    ladder: deriveFrom(base, { ...input.derive, organization: input.organization }),
    conflicts: [],
  };
  const saved = draft && (await saveDraft(context, unit, draft, undefined));
  return {
    value: {
      adoption: adoption.slug,
      ladder: saved?.value ?? { slug: base.slug, revision: base.revision, version: 0 },
    },
    trace: {
      organization: input.organization,
      subject: { kind: 'adoptions', key: adoption.slug },
      before: undefined,
      after: { adoption, ...(draft && { draft: draft.ladder }) },
    },
  };
};

const adoptionOf = ({ organization, from, to, decision }: AdoptLadderInput, base: Ladder): Adoption => ({
  slug: `${organization}-${base.slug}-${from}`,
  organization,
  ladder: base.slug,
  revision: base.revision,
  from,
  ...(to !== undefined && { to }),
  decision,
  sources: [],
});

/** True when the organisation has adopted the ladder already, and still uses it on the first day. */
const isAdopted = ({ catalog }: MutationUnit, { ladder, organization, from }: AdoptLadderInput): boolean =>
  catalog.data.adoptions.some(
    (adoption) => adoption.ladder === ladder.slug && adoption.organization === organization && isInUse(adoption, from),
  );

const notAdoptable: Refused = refused({
  code: 'WRONG_STATUS',
  path: ['ladder'],
  sv: 'Bara en annan organisations publicerade trappa kan införas.',
  en: "Only another organisation's published ladder can be adopted.",
});

const adoptedAlready: Refused = refused({
  code: 'ALREADY_EXISTS',
  path: ['from'],
  sv: 'Organisationen använder redan trappan den dagen. Avsluta det införandet först.',
  en: 'The organisation uses the ladder on that day already. End that adoption first.',
});
