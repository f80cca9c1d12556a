import type { RouteAction } from '../../domain/assessment/route';
import type { Language } from '../../domain/text/language';
import type { ReadContext } from '../read-context';

/** PLACEHOLDER until the words of routes stand. */
export const routeActionText = (
  _context: ReadContext,
  action: Omit<RouteAction, 'unknowns' | 'satisfies'>,
  language: Language,
): string => `${action.kind} ${language}`;
