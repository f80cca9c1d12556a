import { groupedBy } from '../../grouped-by';
import { growingList, type GrowingList } from '../../growing-list';
import { emptyPersistentMap, type PersistentMap } from '../../persistent-map';
import type { IsoDay } from '../../time/iso-day';
import { decisionOn } from './decision-on';
import { labelKey } from './label-key';
import type { MappingDecision } from './title-mapping';

/**
 * Every decision on employers' titles up to a release, as one immutable value: a later book shares with this one all
 * that has not changed, so that a decision costs the same however many there are.
 */
export interface MappingBook {
  /** All decisions of the employer on the label (see `labelKey`), oldest first. */
  decisionsOn(organization: string, label: string): readonly MappingDecision[];
  /** All decisions of the employer, oldest first. */
  decisionsOf(organization: string): readonly MappingDecision[];
  decision(id: string): MappingDecision | undefined;
  /**
   * The titles that employers hold the label (see `labelKey`) to stand for on the day, each with who does: what the
   * most have chosen first.
   */
  holdersOf(label: string, asOf: IsoDay): readonly TitleHolders[];
  /** Every decision that names the standard title, of all employers, oldest first. */
  decisionsFor(standard: string): GrowingList<MappingDecision>;
  /** How many decisions there are. */
  readonly size: number;
  /** What it is made of, which the next book is made from. */
  readonly pages: MappingPages;
}

/** Employers, by their codes, that have decided on one title. */
export interface TitleHolders {
  /** Slug of the standard title. */
  readonly title: string;
  readonly organizations: readonly string[];
}

/** The same decisions by four keys. */
interface MappingPages {
  readonly byId: PersistentMap<MappingDecision>;
  /** By `labelKey`: one entry for each employer that has decided on it. */
  readonly byLabel: PersistentMap<readonly EmployerDecisions[]>;
  /** A title may be named by every employer, so its list must not be copied for each decision. */
  readonly byStandard: PersistentMap<GrowingList<MappingDecision>>;
  readonly byEmployer: ReadonlyMap<string, readonly MappingDecision[]>;
}

interface EmployerDecisions {
  readonly organization: string;
  readonly decisions: readonly MappingDecision[];
}

const NOTHING: readonly never[] = Object.freeze([]);
const NONE = growingList<MappingDecision>();

/** The book with the pages and so many decisions. */
const bookOf = (pages: MappingPages, size: number): MappingBook =>
  Object.freeze({
    decisionsOn: (organization: string, label: string) =>
      pages.byLabel.get(labelKey(label))?.find((one) => one.organization === organization)?.decisions ?? NOTHING,
    decisionsOf: (organization: string) => pages.byEmployer.get(organization) ?? NOTHING,
    decision: (id: string) => pages.byId.get(id),
    decisionsFor: (standard: string) => pages.byStandard.get(standard) ?? NONE,
    holdersOf: (label: string, asOf: IsoDay) => holders(pages.byLabel.get(labelKey(label)) ?? NOTHING, asOf),
    size,
    pages: Object.freeze({ ...pages, byEmployer: Object.freeze(pages.byEmployer) }),
  });

/** The book before the first decision. */
export const emptyMappingBook: MappingBook = bookOf(
  {
    byId: emptyPersistentMap(),
    byLabel: emptyPersistentMap(),
    byStandard: emptyPersistentMap(),
    byEmployer: new Map(),
  },
  0,
);

/** The book with decisions that came after all that it holds, in their order. */
export const withDecisions = ({ pages, size }: MappingBook, decisions: readonly MappingDecision[]): MappingBook => {
  const ofLabels = groupedBy(decisions, ({ label }) => labelKey(label));
  const ofStandards = groupedBy(decisions, ({ standard }) => standard);
  const ofEmployers = groupedBy(decisions, ({ organization }) => organization);
  return bookOf(
    {
      byId: pages.byId.with(decisions.map((decision) => [decision.id, decision])),
      byLabel: pages.byLabel.with(
        [...ofLabels].map(([key, added]) => [key, withAdded(pages.byLabel.get(key) ?? NOTHING, added)]),
      ),
      byStandard: pages.byStandard.with(
        [...ofStandards].flatMap(([slug, added]) =>
          slug === undefined ? [] : [[slug, (pages.byStandard.get(slug) ?? NONE).with(added)] as const],
        ),
      ),
      byEmployer: new Map([
        ...pages.byEmployer,
        ...[...ofEmployers].map(
          ([code, added]) => [code, [...(pages.byEmployer.get(code) ?? NOTHING), ...added]] as const,
        ),
      ]),
    },
    size + decisions.length,
  );
};

const withAdded = (
  employers: readonly EmployerDecisions[],
  added: readonly MappingDecision[],
): readonly EmployerDecisions[] => {
  const all = new Map(employers.map(({ organization, decisions }) => [organization, decisions]));
  for (const [organization, decisions] of groupedBy(added, (decision) => decision.organization)) {
    all.set(organization, [...(all.get(organization) ?? NOTHING), ...decisions]);
  }
  return [...all].map(([organization, decisions]) => ({ organization, decisions }));
};

const holders = (employers: readonly EmployerDecisions[], asOf: IsoDay): readonly TitleHolders[] => {
  const held = employers.flatMap(({ organization, decisions }) => {
    const title = decisionOn(decisions, asOf)?.standard;
    return title === undefined ? [] : [{ organization, title }];
  });
  return [...groupedBy(held, ({ title }) => title)]
    .map(([title, of]) => ({ title, organizations: of.map(({ organization }) => organization).sort() }))
    .sort(
      (left, right) => right.organizations.length - left.organizations.length || (left.title < right.title ? -1 : 1),
    );
};
