import { groupedBy } from '../../domain/grouped-by';
import { labelKey } from '../../domain/title/mapping/label-key';
import type { MappingBook } from '../../domain/title/mapping/mapping-book';
import { mappingsOf } from '../../domain/title/mapping/mappings-of';
import { labelOfSlug, slugOfLabel } from '../../domain/title/mapping/title-of-label';
import type { MappingDecision, MappingState, TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import { denialOfOrganization } from '../access/denial';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import type { ReadContext } from '../read-context';
import { containing } from '../text-search';

/** Which mappings to list; what is left out does not narrow the list. */
export interface TitleMappingFilter {
  readonly states?: readonly MappingState[];
  /** Subject of who decided. */
  readonly decidedBy?: string;
  /** Slug of the standard title. */
  readonly standard?: string;
  /** Slug of the role that the standard title names. */
  readonly role?: string;
  /** Part of the label, or of the standard title's. */
  readonly text?: string;
}

/** What the employer has decided on its titles, and who did; the newest first. */
export const listTitleMappings = (
  context: ViewerContext,
  organization: string,
  filter: TitleMappingFilter,
): { readonly value: readonly TitleMapping[] } | Denied => {
  const denied = denialOfOrganization(context, 'READ_TITLE_WORK', organization);
  if (denied) return { denied };
  const decisions = context.catalog.mappings.decisionsOf(organization);
  const mappings = [...groupedBy(decisions, ({ label }) => labelKey(label)).values()].flatMap(mappingsOf);
  const places = new Map(decisions.map(({ id }, place) => [id, place]));
  const found = mappings.filter((mapping) => isSought(context, mapping, filter));
  return { value: found.sort((left, right) => (places.get(right.id) ?? 0) - (places.get(left.id) ?? 0)) };
};

/** The mapping that a decision made; undefined for an UNDO, which is none, and for what there is not. */
export const findTitleMapping = ({ catalog: { mappings } }: ReadContext, id: string): TitleMapping | undefined => {
  const decision = mappings.decision(id);
  if (decision === undefined) return undefined;
  return mappingsOf(mappings.decisionsOn(decision.organization, decision.label)).find((mapping) => mapping.id === id);
};

/** How many of the mappings that a title is part of are asked for, and whose. */
export interface MappingChoice {
  /** The most that are given. */
  readonly first: number;
  /** Code of the employer; left out: of all. */
  readonly organization?: string | undefined;
}

/**
 * The mappings that a title is part of, oldest first: of an employer's own title all that has been decided on it, of a
 * standard title those by which employers hold their titles to stand for it. A common title stands for hundreds of
 * thousands, so no more are made than are asked for.
 */
export const mappingsOfTitle = (
  { catalog: { mappings } }: ReadContext,
  title: Title,
  choice: MappingChoice,
): readonly TitleMapping[] => {
  if (title.kind === 'STANDARD' || title.organization === undefined) return standingFor(mappings, title.slug, choice);
  if (choice.organization !== undefined && choice.organization !== title.organization) return [];
  const label = labelOfSlug(title.slug)?.key ?? title.label;
  return mappingsOf(mappings.decisionsOn(title.organization, label)).slice(0, choice.first);
};

const standingFor = (
  mappings: MappingBook,
  standard: string,
  { first, organization }: MappingChoice,
): readonly TitleMapping[] => {
  const decisions = organization === undefined ? mappings.decisionsFor(standard) : mappings.decisionsOf(organization);
  const folded = new Map<string, readonly TitleMapping[]>();
  const mappingOf = (decision: MappingDecision): TitleMapping | undefined => {
    const key = slugOfLabel(decision.organization, decision.label);
    const ofLabel = folded.get(key) ?? mappingsOf(mappings.decisionsOn(decision.organization, decision.label));
    folded.set(key, ofLabel);
    return ofLabel.find(({ id }) => id === decision.id);
  };
  const standing: TitleMapping[] = [];
  for (let place = 0; place < decisions.length && standing.length < first; place += 1) {
    const decision = decisions.at(place);
    const mapping = decision?.act === 'CONFIRM' && decision.standard === standard ? mappingOf(decision) : undefined;
    if (mapping?.state === 'CONFIRMED') standing.push(mapping);
  }
  return standing;
};

const isSought = ({ catalog }: ReadContext, mapping: TitleMapping, filter: TitleMappingFilter): boolean => {
  const standard = mapping.standard === undefined ? undefined : catalog.titles.get(mapping.standard);
  return (
    (filter.states?.includes(mapping.state) ?? true) &&
    isSame(filter.decidedBy, mapping.decidedBy) &&
    isSame(filter.standard, mapping.standard) &&
    isSame(filter.role, standard?.role) &&
    containing(filter.text)(mapping.label, standard?.label ?? '')
  );
};

const isSame = (sought: string | undefined, value: string | undefined): boolean =>
  sought === undefined || sought === value;
