import type { Catalog } from '../../catalog/catalog';
import type { IsoDay } from '../../domain/time/iso-day';
import { inForce } from '../../domain/time/validity';
import { decisionOn } from '../../domain/title/mapping/decision-on';
import { isStandardInUse } from '../../domain/title/mapping/standard-in-use';
import { titleOfLabel } from '../../domain/title/mapping/title-of-label';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import type { ReadContext } from '../read-context';
import { completionIndex, type CompletionIndex, type TitleCompletion } from './completion-index';
import { allTitles } from './title-index';

/** What somebody has typed so far, and for whom. */
export interface TextToComplete {
  readonly text: string;
  /** Code of the employer whose own titles are shown too. */
  readonly organization?: string | undefined;
  readonly asOf: IsoDay;
  readonly limit: number;
}

/**
 * The titles that somebody may be typing, each once: standard titles by any of their names, occupations, and what the
 * employer has decided on or published of its own. First those that begin with the text, then those of which a word
 * does, then those with it within a compound; the employer's own before others, else in Swedish order.
 */
export const completeTitles = (
  { catalog }: ReadContext,
  { text, organization, asOf, limit }: TextToComplete,
): readonly TitleCompletion[] => {
  const own = organization === undefined ? [] : ownIndex(catalog, organization)(text);
  const found = [...own, ...sharedIndex(catalog)(text)]
    .filter(({ title }) => isUsable(catalog, title, organization, asOf))
    .sort((left, right) => left.rank - right.rank);
  const bySlug = new Map<string, TitleCompletion>();
  for (const { label, title } of found) {
    if (bySlug.size >= limit) break;
    if (!bySlug.has(title.slug)) bySlug.set(title.slug, { label, title });
  }
  return [...bySlug.values()];
};

const isUsable = ({ mappings }: Catalog, title: Title, organization: string | undefined, asOf: IsoDay): boolean => {
  if (title.kind !== 'LOCAL') return isStandardInUse(title, asOf);
  const decisions = mappings.decisionsOn(title.organization ?? '', title.label);
  return title.organization === organization && (inForce(title, asOf) || decisionOn(decisions, asOf) !== undefined);
};

/** Kept for as long as the titles are: releases that only hold decisions share them. */
const shared = new WeakMap<Catalog['titles'], CompletionIndex>();

const sharedIndex = (catalog: Catalog): CompletionIndex => {
  const index = shared.get(catalog.titles) ?? completionIndex(sharedCompletions(catalog));
  shared.set(catalog.titles, index);
  return index;
};

const sharedCompletions = (catalog: Catalog): readonly TitleCompletion[] => {
  const titles = allTitles(catalog).filter(({ kind, organization }) => kind !== 'LOCAL' && organization === undefined);
  const named = titles.flatMap((title) =>
    standardsOf(catalog, title).map((standard) => ({ label: title.label, title: standard })),
  );
  return [...named, ...occupationNames(catalog)];
};

/** An occupation that a role carries the code of is a further name of that role's titles. */
const occupationNames = (catalog: Catalog): readonly TitleCompletion[] => {
  const { data } = catalog;
  const labels = new Map(
    data.occupationRegisters.flatMap(({ occupations }) => occupations.map((o) => [o.code, o.label])),
  );
  return data.roles.flatMap(({ slug, codes }) =>
    codes.flatMap(({ scheme, code }) => {
      const label = scheme === 'JOBTECH' ? labels.get(code) : undefined;
      return label === undefined ? [] : standardsOfRole(catalog, slug).map((title) => ({ label, title }));
    }),
  );
};

/** What a title leads to: itself, or the titles in its place, or the standard titles of its role. */
const standardsOf = (catalog: Catalog, title: Title): readonly Title[] => {
  if (title.kind === 'STANDARD') return [title];
  const replacing = title.replacedBy.map((slug) => catalog.titles.get(slug)).filter((one) => one !== undefined);
  if (replacing.length > 0) return replacing;
  return title.role === undefined ? [] : standardsOfRole(catalog, title.role);
};

const standardsOfRole = ({ titlesOfRole }: Catalog, role: string): readonly Title[] =>
  titlesOfRole.of(role).filter(({ kind, organization }) => kind === 'STANDARD' && organization === undefined);

/** By the employer's decisions, which are the same list until there is a new one, and the titles. */
const owned = new WeakMap<Catalog['titles'], WeakMap<readonly MappingDecision[], CompletionIndex>>();

const ownIndex = (catalog: Catalog, organization: string): CompletionIndex => {
  const decisions = catalog.mappings.decisionsOf(organization);
  const known = owned.get(catalog.titles) ?? new WeakMap<readonly MappingDecision[], CompletionIndex>();
  owned.set(catalog.titles, known);
  const index = known.get(decisions) ?? completionIndex(ownCompletions(catalog, organization, decisions));
  // Employers without a decision share one empty list.
  if (decisions.length > 0) known.set(decisions, index);
  return index;
};

const ownCompletions = (
  { titles }: Catalog,
  organization: string,
  decisions: readonly MappingDecision[],
): readonly TitleCompletion[] => {
  const published = titles.all.filter((title) => title.kind === 'LOCAL' && title.organization === organization);
  const decided = new Map(decisions.map(({ label }) => [label, titleOfLabel(organization, label)]));
  return [...published, ...decided.values()].map((title) => ({ label: title.label, title }));
};
