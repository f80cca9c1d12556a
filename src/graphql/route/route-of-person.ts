import type { Route, RouteAction } from '../../domain/assessment/route';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';

/** A route that was found for a person. */
export interface RouteOfPerson extends Route {
  /** The day on which it begins. */
  readonly asOf: IsoDay;
  /** What is recorded of the person. */
  readonly file: PersonFile;
  /** False when the search was cut short, so that better routes may exist. */
  readonly isProvedBest: boolean;
}

/** An action of such a route. */
export interface ActionOfRoute extends RouteAction {
  readonly asOf: IsoDay;
  readonly file: PersonFile;
}
