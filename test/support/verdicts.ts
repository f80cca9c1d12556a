import type { IsoDay } from '../../src/domain/time/iso-day';
import { hrOf, type OfficeData, openPeopleOffice, type PeopleOffice, type Row } from './people-office';

/** One person's assessment against one step, as the API tells it. */
export interface ToldAssessment {
  readonly verdict: string;
  readonly demandsUnknown: boolean;
  readonly metUntil: IsoDay | null;
  readonly scopes: readonly { readonly scope: string; readonly verdict: string }[];
  readonly criteria: readonly ToldCriterion[];
  readonly announced: readonly ToldCriterion[];
  readonly handIn: readonly { readonly kind: string; readonly text: string }[];
}

/** A criterion, as the API tells it. */
export interface ToldCriterion {
  readonly requirement: { readonly slug: string; readonly validFrom: IsoDay | null };
  readonly node: { readonly depth: number; readonly kind: string };
  readonly verdict: string;
  readonly counts: boolean;
  readonly respiteUntil: IsoDay | null;
  readonly because: string;
}

/** Which person is asked about, which step, and when. */
export interface Asked {
  readonly organization?: string;
  readonly ladder: string;
  readonly step: string;
  readonly asOf?: IsoDay;
}

/** Opens an office in which one person, `p-1`, is known by the rows of their employer's list. */
export const whoIs = async (
  organization: string,
  rows: readonly Row[],
  data: OfficeData = {},
): Promise<{ readonly office: PeopleOffice; readonly against: (asked: Asked) => Promise<ToldAssessment> }> => {
  const office = openPeopleOffice(data);
  await office.feed(
    organization,
    rows.map((row) => ({ externalId: 'p-1', ...row })),
  );
  const against = async ({ ladder, step, asOf = '2026-03-01' }: Asked): Promise<ToldAssessment> => {
    const { person } = await office.ask<{ person: { assessment: ToldAssessment } }>(
      hrOf(organization),
      `query ($organization: String!, $step: ID!, $asOf: Date) {
        person(organization: $organization, externalId: "p-1") {
          assessment(step: $step, asOf: $asOf) {
            verdict demandsUnknown metUntil
            scopes { scope verdict }
            criteria { ...criterion }
            announced { ...criterion }
            handIn { kind text }
          }
        }
      }
      fragment criterion on Criterion {
        requirement { slug validFrom } node { depth kind } verdict counts respiteUntil because
      }`,
      { organization, step: await office.stepId(ladder, step, asOf), asOf },
    );
    return person.assessment;
  };
  return { office, against };
};

/** The verdict on the requirement itself, among the criteria. */
export const verdictOf = ({ criteria }: ToldAssessment, slug: string): string | undefined =>
  criteria.find(({ requirement, node }) => requirement.slug === slug && node.depth === 0)?.verdict;

/** The verdict on all mandatory demands of the scope. */
export const scopeOf = ({ scopes }: ToldAssessment, scope: string): string | undefined =>
  scopes.find((one) => one.scope === scope)?.verdict;
