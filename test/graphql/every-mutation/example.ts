import type { Viewer } from '../../../src/domain/access/viewer';
import type { AuditAction } from '../../../src/domain/audit/audit-action';

/** What an event in the trail says of what was done. */
export interface ExpectedEvent {
  readonly action: AuditAction;
  /** Left out: the organisation that the viewer acts for. */
  readonly organization?: string;
  readonly kind: string;
  /** Left out where it is an id that nobody can foresee. */
  readonly key?: string;
}

/** A mutation that can be done to the target, once. */
export interface Example {
  readonly by: Viewer;
  readonly input: object;
  /** What must have been done before, by the editor of Malmö or whoever is named. */
  readonly preparations?: readonly Preparation[];
  /** What it leaves in the trail; what else some leave is told in `more-events.ts`. */
  readonly event: ExpectedEvent;
}

/** A mutation that leads up to another. */
interface Preparation {
  readonly mutation: string;
  readonly input: object;
  readonly by?: Viewer;
}
