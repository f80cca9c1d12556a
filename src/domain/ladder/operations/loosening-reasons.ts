import type { LocalizedText } from '../../text/language';
import type { LooseningReason } from '../adaptation/loosening-reason';
import { withoutUndefined } from '../diff/without-undefined';
import type { Ladder } from '../ladder';

/** What a reason is given for: a requirement on a step, or the step as a whole. */
interface Loosened {
  readonly step: string;
  readonly requirement?: string | undefined;
}

/** The ladder with the reason, in place of an earlier one for the same; as it was where none is given. */
export const withReason = (
  ladder: Ladder,
  { reason, ...loosened }: Loosened & { readonly reason: LocalizedText | undefined },
): Ladder => {
  if (reason === undefined) return ladder;
  const { looseningReasons: reasons = [] } = ladder;
  const stated: LooseningReason = withoutUndefined({ ...loosened, reason });
  const index = reasons.findIndex((one) => isFor(one, loosened));
  return withReasons(ladder, index === -1 ? [...reasons, stated] : reasons.with(index, stated));
};

/** The ladder without the reason; undefined when it has none. */
export const withoutReason = (ladder: Ladder, loosened: Loosened): Ladder | undefined => {
  const { looseningReasons: reasons = [] } = ladder;
  const left = reasons.filter((one) => !isFor(one, loosened));
  return left.length === reasons.length ? undefined : withReasons(ladder, left);
};

/** The ladder without the reasons for the step's requirements, which went with it. */
export const withoutReasonsWithin = (ladder: Ladder, step: string): Ladder =>
  withReasons(
    ladder,
    (ladder.looseningReasons ?? []).filter((one) => one.step !== step || one.requirement === undefined),
  );

/** The ladder with other slugs of the steps that its reasons name. */
export const renamedReasons = (ladder: Ladder, renamed: (slug: string) => string): Ladder =>
  withReasons(
    ladder,
    (ladder.looseningReasons ?? []).map((one) => ({ ...one, step: renamed(one.step) })),
  );

const isFor = (reason: LooseningReason, { step, requirement }: Loosened): boolean =>
  reason.step === step && reason.requirement === requirement;

/** An empty list is left out. */
const withReasons = (ladder: Ladder, reasons: readonly LooseningReason[]): Ladder =>
  withoutUndefined({ ...ladder, looseningReasons: reasons.length === 0 ? undefined : reasons });
