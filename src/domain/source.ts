import type { IsoDay } from './time/iso-day';

/** Källa: where a fact comes from. A law cites its SFS number and paragraph in `reference`. */
export interface Source {
  readonly title: string;
  /** `SFS 2010:659, 4 kap. 5 a §`. */
  readonly reference?: string;
  readonly url?: string;
  readonly inForceFrom?: IsoDay;
}
