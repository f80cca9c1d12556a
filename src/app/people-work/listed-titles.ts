import { inSwedishOrder } from '../../catalog/register';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import { labelKey } from '../../domain/title/mapping/label-key';
import { inTurns } from '../in-turns';
import type { ReadContext } from '../read-context';
import { type LabelToResolve, resolveTitle } from '../title-work/resolve-title';

/** How the titles of the employments in a list are decided. Titles that differ only in case and signs are one. */
export interface ListedTitles {
  /** How many different titles it is decided on what they stand for. */
  readonly resolved: number;
  readonly unresolved: number;
  /** The first 200 of those that are not decided on, as the list writes them, in Swedish order. */
  readonly unresolvedLabels: readonly string[];
}

/** The most labels that are told. */
const MOST_LABELS = 200;
const LABELS_A_TURN = 500;

/** Gathers the titles of a list, each once with the newest day that it is asked for. */
export const titleGathering = ({ today }: Pick<ReadContext, 'today'>) => {
  const titles = new Map<string, LabelToResolve>();
  return {
    note: ({ organization, label, to = today }: Pick<RecordedEmployment, 'organization' | 'label' | 'to'>): void => {
      const key = `${organization}\n${label}`;
      const asOf = to < today ? to : today;
      if ((titles.get(key)?.asOf ?? '') < asOf) titles.set(key, { organization, label, asOf });
    },
    resolve: async (context: ReadContext): Promise<ListedTitles> => {
      const different = new Map(
        [...titles.values()].map((one) => [`${one.organization}\n${labelKey(one.label)}`, one]),
      );
      const resolutions = await inTurns([...different.values()], LABELS_A_TURN, (one) => ({
        label: one.label,
        isResolved: resolveTitle(context, one)?.title !== undefined,
      }));
      const unresolved = resolutions.filter(({ isResolved }) => !isResolved);
      const labels = new Set(unresolved.map(({ label }) => label));
      return {
        resolved: resolutions.length - unresolved.length,
        unresolved: unresolved.length,
        unresolvedLabels: [...labels].sort(inSwedishOrder).slice(0, MOST_LABELS),
      };
    },
  };
};
