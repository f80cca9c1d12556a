import type { Catalog } from '../catalog/catalog';
import { noDraftsShown } from '../app/drafts/drafts-shown';
import type { MutationContext } from '../app/mutation/mutation-context';
import { peopleInRequest, type PeopleInRequest } from '../app/people/people-in-request';
import type { DaysAsked } from './as-of/answering-day';

/** What every resolver of one request is given. */
export interface RequestContext extends MutationContext {
  readonly daysAsked: DaysAsked;
  readonly people: PeopleInRequest;
}

/** What a request is answered with, beside what it gathers itself on its way. */
export type RequestSurroundings = Omit<MutationContext, 'drafts' | 'answerFrom'>;

/**
 * The context of a new request. It answers from one catalog, so that a response comes from one release; only a
 * mutation that makes a release lets the fields after it answer from that.
 */
export const createRequestContext = (given: RequestSurroundings): RequestContext => ({
  ...given,
  drafts: noDraftsShown(),
  daysAsked: new WeakMap(),
  people: peopleInRequest(given),
  // A method, because Apollo Server hands the resolvers a copy of the context.
  answerFrom(this: { catalog: Catalog }, catalog: Catalog) {
    this.catalog = catalog;
  },
});
