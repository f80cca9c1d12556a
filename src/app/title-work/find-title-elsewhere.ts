import { inSwedishOrder } from '../../catalog/register';
import type { Catalog } from '../../catalog/catalog';
import type { PlacedLadder } from '../../catalog/placed-ladder';
import type { Organization } from '../../domain/organization/organization';
import type { LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import { decisionOn } from '../../domain/title/mapping/decision-on';
import { labelKey } from '../../domain/title/mapping/label-key';
import { titleOfLabel } from '../../domain/title/mapping/title-of-label';
import type { Title } from '../../domain/title/title';
import { compareTwoLadders, type LadderComparison } from '../ladders/compare-ladders';
import { listOrganizationLadders } from '../ladders/list-organization-ladders';
import type { ReadContext } from '../read-context';
import { resolveTitle } from './resolve-title';

/** Which title of one employer is sought at another. */
export interface TitleToFind {
  /** As the employer writes it. */
  readonly label: string;
  /** Codes of the employer that has the title, and of the one at which it is sought. */
  readonly organization: string;
  readonly inOrganization: string;
  readonly asOf: IsoDay;
}

/** What a title of one employer is at another. */
export interface TitleElsewhere {
  readonly organization: Organization;
  readonly inOrganization: Organization;
  /** What the title stands for; left out where that is not decided, and then nothing else is known. */
  readonly standard?: Title;
  /** What the other employer calls it, in Swedish order: titles that it has decided on, published, or put on its steps. */
  readonly titles: readonly Title[];
  /** The ladders of both that have a step for the role, by the steps for it: how the other's demands stand to the first's. */
  readonly comparisons: readonly LadderComparison[];
  /** What is not known, and why. */
  readonly unknowns: readonly Required<LocalizedText>[];
}

/**
 * For who moves between employers: what a title is called at another, and which demands differ.
 *
 * @returns undefined where there is no such employer.
 */
export const findTitleElsewhere = (context: ReadContext, asked: TitleToFind): TitleElsewhere | undefined => {
  const { organizations } = context.catalog;
  const [organization, inOrganization] = [
    organizations.get(asked.organization),
    organizations.get(asked.inOrganization),
  ];
  if (!organization || !inOrganization) return undefined;
  const both = { organization, inOrganization };
  const standard = standardOf(context, asked);
  if (standard === undefined) return { ...both, titles: [], comparisons: [], unknowns: [undecided] };
  const ladders = [organization, inOrganization].map(({ code }) =>
    laddersFor(context, code, standard.role, asked.asOf),
  );
  const [here = [], there = []] = ladders;
  const titles = titlesAt(context, inOrganization.code, standard, there, asked.asOf);
  return {
    ...both,
    standard,
    titles,
    comparisons: here.flatMap((left) => there.map((right) => comparison(context, left, right, standard, asked.asOf))),
    unknowns: [
      ...(titles.length === 0 ? [uncalled(inOrganization)] : []),
      ...[organization, inOrganization].flatMap((one, index) => (ladders[index]?.length === 0 ? [noLadder(one)] : [])),
    ],
  };
};

const standardOf = (context: ReadContext, { label, organization, asOf }: TitleToFind): Title | undefined => {
  const decided = resolveTitle(context, { label, organization, asOf })?.title;
  if (decided?.kind === 'STANDARD') return decided;
  // An employer's own published title stands for the standard title of its role.
  const [only, ...more] = standardsOfRole(context.catalog, decided?.role, asOf);
  return more.length === 0 ? only : undefined;
};

const standardsOfRole = ({ titlesOfRole }: Catalog, role: string | undefined, asOf: IsoDay): readonly Title[] =>
  titlesOfRole.of(role ?? '').filter((title) => title.kind === 'STANDARD' && inForce(title, asOf));

const laddersFor = (
  context: ReadContext,
  organization: string,
  role: string | undefined,
  asOf: IsoDay,
): readonly PlacedLadder[] =>
  listOrganizationLadders(context, organization, asOf).filter(({ steps }) => steps.some((step) => step.role === role));

const titlesAt = (
  { catalog }: ReadContext,
  organization: string,
  { slug, role }: Title,
  ladders: readonly PlacedLadder[],
  asOf: IsoDay,
): readonly Title[] => {
  const decided = catalog.mappings
    .decisionsOf(organization)
    .filter(
      (decision) =>
        decision.standard === slug &&
        decisionOn(catalog.mappings.decisionsOn(organization, decision.label), asOf)?.id === decision.id,
    )
    .map(({ label }) => titleOfLabel(organization, label, role));
  const published = (role === undefined ? [] : catalog.titlesOfRole.of(role)).filter(
    (title) => title.kind === 'LOCAL' && title.organization === organization && inForce(title, asOf),
  );
  const onSteps = ladders
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.role === role && step.title !== undefined ? [catalog.titles.get(step.title)] : []))
    .filter((title) => title !== undefined);
  const byLabel = new Map([...onSteps, ...published, ...decided].map((title) => [labelKey(title.label), title]));
  return [...byLabel.values()].sort((left, right) => inSwedishOrder(left.label, right.label));
};

const comparison = (
  context: ReadContext,
  left: PlacedLadder,
  right: PlacedLadder,
  { role }: Title,
  asOf: IsoDay,
): LadderComparison => {
  const { pairs, ...ladders } = compareTwoLadders(context, left, right, asOf);
  return { ...ladders, pairs: pairs.filter((pair) => pair.left?.role === role || pair.right?.role === role) };
};

const undecided: Required<LocalizedText> = {
  sv: 'Det är inte beslutat vilken standardtitel titeln står för.',
  en: 'It is not decided which standard title the title stands for.',
};

const uncalled = ({ name }: Organization): Required<LocalizedText> => ({
  sv: `Det är inte känt vad titeln heter hos ${name}.`,
  en: `It is not known what the title is called at ${name}.`,
});

const noLadder = ({ name }: Organization): Required<LocalizedText> => ({
  sv: `Det är inte känt vad ${name} kräver: där finns ingen trappa med yrkesrollen.`,
  en: `It is not known what ${name} demands: it has no ladder with the role.`,
});
