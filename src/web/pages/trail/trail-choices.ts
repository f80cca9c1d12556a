import { queryNames } from '../../frame/addresses';
import { searchTextIn } from '../../search/search-text';
import type { AuditAction, AuditEventFilter } from './trail.generated';

/** Which events to show, as the address says it; each is left out when all are to show. */
export interface TrailChoices {
  /** An action of the API, or `changes` for all but readings. */
  readonly action?: string;
  readonly kind?: string;
  readonly actor?: string;
  readonly key?: string;
  /** First and last day, as 2026-01-31, in the time of the reader. */
  readonly from?: string;
  readonly to?: string;
}

/** The names of the choices in an address. */
export const choiceNames = {
  action: queryNames.action,
  kind: queryNames.kind,
  actor: queryNames.actor,
  key: queryNames.subject,
  from: queryNames.from,
  to: queryNames.to,
} as const satisfies Record<keyof TrailChoices, string>;

const names = Object.keys(choiceNames) as readonly (keyof TrailChoices)[];

/** Reads the choices from an address. */
export const readChoices = (query: URLSearchParams): TrailChoices =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = searchTextIn(query.get(choiceNames[name]));
      return value === '' ? [] : [[name, value]];
    }),
  );

/** The choice of all that changed something. */
export const CHANGES = 'changes';

/** The same as the API's filter. A choice that it would not know narrows nothing. */
export const filterOf = (
  { action, kind, actor, key, from, to }: TrailChoices,
  {
    organization,
    actions,
    kinds,
  }: {
    readonly organization: string | undefined;
    readonly actions: readonly AuditAction[];
    readonly kinds: readonly string[];
  },
): AuditEventFilter => ({
  ...(organization !== undefined && { organization }),
  ...actionsOf(action, actions),
  ...(kind !== undefined && kinds.includes(kind) && { subjectKind: kind }),
  ...(actor !== undefined && { actor }),
  ...(key !== undefined && { subjectKey: key }),
  ...(isDay(from) && { from: startOf(from, 0) }),
  ...(isDay(to) && { before: startOf(to, 1) }),
});

const actionsOf = (wanted: string | undefined, actions: readonly AuditAction[]): Pick<AuditEventFilter, 'actions'> => {
  if (wanted === CHANGES) return { actions: actions.filter((action) => action !== 'READ_ASSESSMENT') };
  const known = actions.find((action) => action === wanted);
  return known ? { actions: [known] } : {};
};

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00`));

/** The instant that the day, or the one so many days later, begins where the reader is. */
const startOf = (day: string, later: number): string => {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
};
