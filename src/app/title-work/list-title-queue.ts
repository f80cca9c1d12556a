import { inSwedishOrder } from '../../catalog/register';
import type { Alignment, AlignmentStatus } from '../../domain/alignment/alignment';
import type { IsoDay } from '../../domain/time/iso-day';
import { holding } from '../../domain/title/mapping/decision-on';
import type { LocalTitle } from '../../domain/title/mapping/local-title';
import { waitingFor, type QueueReason, type WaitingFor } from '../../domain/title/mapping/queue-reason';
import type { MappingDecision } from '../../domain/title/mapping/title-mapping';
import { denialOfOrganization } from '../access/denial';
import type { ViewerContext } from '../mutation/mutation-context';
import type { Denied } from '../mutation/outcome';
import { inTurns } from '../in-turns';
import type { ReadContext } from '../read-context';
import { containing } from '../text-search';
import { LABELS_A_TURN } from './align-listed-titles';
import { alignLocalTitle } from './align-local-title';
import { resolveTitle } from './resolve-title';

/** Which waiting titles to list; what is left out does not narrow the list. */
export interface TitleQueueFilter {
  readonly reasons?: readonly QueueReason[];
  /** How the alignment of the title stands. */
  readonly statuses?: readonly AlignmentStatus[];
  /** Part of the label, or of a field that it is used in. */
  readonly text?: string;
  /** Only titles that at least so many people have. */
  readonly minimumPeople?: number;
}

/** Whose queue, and which of it. */
export interface TitleQueueChoice {
  /** Code of the employer. */
  readonly organization: string;
  readonly filter: TitleQueueFilter;
  readonly asOf: IsoDay;
}

/** A title that waits for a decision. */
export interface QueuedTitle {
  readonly title: LocalTitle;
  readonly waiting: WaitingFor;
  /** The newest decision on the label that nobody has undone: what whoever decides now has seen. */
  readonly seen?: MappingDecision;
}

/**
 * The titles in the employer's personnel system that wait for a decision on the day: those that the most people have
 * first, those without a count last, else in Swedish order.
 */
export const listTitleQueue = async (
  context: ViewerContext,
  { organization, filter, asOf }: TitleQueueChoice,
): Promise<{ readonly value: readonly QueuedTitle[] } | Denied> => {
  const denied = denialOfOrganization(context, 'READ_TITLE_WORK', organization);
  if (denied) return { denied };
  const titles = await context.stores.titleWork.listLocalTitles(organization);
  const waiting = titles
    .filter((title) => title.vanishedAt === undefined && isSought(title, filter))
    .flatMap((title) => queued(context, title, asOf))
    .filter((item) => filter.reasons?.includes(item.waiting.reason) ?? true);
  return { value: [...(await ofStatus(context, waiting, filter, asOf))].sort(inQueueOrder) };
};

/** It takes an alignment of each, which for a long queue takes a while. */
const ofStatus = async (
  context: ReadContext,
  items: readonly QueuedTitle[],
  { statuses }: TitleQueueFilter,
  asOf: IsoDay,
): Promise<readonly QueuedTitle[]> => {
  if (statuses === undefined) return items;
  const found = await inTurns(items, LABELS_A_TURN, (item) =>
    statuses.includes(alignQueued(context, item, asOf, 1).status) ? [item] : [],
  );
  return found.flat();
};

/** What a waiting title may stand for. */
export const alignQueued = (context: ReadContext, { title }: QueuedTitle, asOf: IsoDay, limit: number): Alignment =>
  alignLocalTitle(context, { ...title, asOf, limit });

const isSought = ({ label, fields, people }: LocalTitle, { text, minimumPeople }: TitleQueueFilter): boolean =>
  (minimumPeople === undefined || (people ?? 0) >= minimumPeople) && containing(text)(label, ...fields);

const queued = (context: ReadContext, title: LocalTitle, asOf: IsoDay): readonly QueuedTitle[] => {
  const { catalog } = context;
  const decisions = catalog.mappings.decisionsOn(title.organization, title.label);
  const waiting = waitingFor(decisions, (slug) => catalog.titles.get(slug), asOf);
  if (waiting === undefined || (waiting.reason === 'DECISION_AHEAD' && isAnswered(context, title, asOf))) return [];
  const seen = holding(decisions).at(-1);
  return [{ title, waiting, ...(seen && { seen }) }];
};

/** Until a decision begins, an agreed title may stand for itself. */
const isAnswered = (context: ReadContext, { label, organization }: LocalTitle, asOf: IsoDay): boolean =>
  resolveTitle(context, { label, organization, asOf })?.title !== undefined;

/** What decides the place in the queue. */
export interface QueuePlace {
  readonly title: Pick<LocalTitle, 'label' | 'people'>;
}

/** Those that the most people have first, those without a count last, else in Swedish order. */
export const inQueueOrder = ({ title: left }: QueuePlace, { title: right }: QueuePlace): number =>
  (right.people ?? -1) - (left.people ?? -1) || inSwedishOrder(left.label, right.label);
