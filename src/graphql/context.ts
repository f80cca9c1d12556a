import type { ReadContext } from '../app/read-context';
import type { DaysAsked } from './as-of/answering-day';

/** What every resolver of one request is given. One catalog a request, so that a response comes from one release. */
export interface RequestContext extends ReadContext {
  readonly requestId: string;
  readonly daysAsked: DaysAsked;
}

/** The context of a new request. */
export const createRequestContext = (given: ReadContext & { readonly requestId: string }): RequestContext => ({
  ...given,
  daysAsked: new WeakMap(),
});
