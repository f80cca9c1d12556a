import type { PlacedLadder } from '../../catalog/placed-ladder';
import { isOwnField } from '../../domain/ladder/adaptation/own-fields';
import { deviationText } from '../../domain/ladder/deviation/deviation-text';
import { stepDeviations } from '../../domain/ladder/deviation/step-deviations';
import { diffLadders } from '../../domain/ladder/diff/diff-ladders';
import { changeNaming, type ChangeNaming } from '../../domain/ladder/diff/describe/change-naming';
import { describeChange } from '../../domain/ladder/diff/describe-change';
import { isOfContent } from '../../domain/ladder/diff/is-of-content';
import type { LadderChange } from '../../domain/ladder/diff/ladder-change';
import type { Language, LocalizedText } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import type { Deviation } from './deviation';
import { findLadder } from './find-ladder';
import { jurisdictionsOf } from './jurisdictions';
import { revisionKey } from '../../domain/ladder/ladder';

/**
 * How a ladder departs from the revision that it adapts, judged from the day on: each step, then what concerns the
 * ladder as a whole and the ways between its steps. Nothing when it adapts none.
 */
export const listDeviations = (context: ReadContext, local: PlacedLadder, asOf: IsoDay): readonly Deviation[] => {
  const base = local.basedOn && context.catalog.ladders.get(revisionKey(local.basedOn));
  if (base === undefined) return [];
  return [...deviationsOfSteps(context, base, local, asOf), ...deviationsOfWhole(context, base, local, asOf)];
};

const deviationsOfSteps = (
  context: ReadContext,
  base: PlacedLadder,
  local: PlacedLadder,
  day: IsoDay,
): readonly Deviation[] => {
  const { catalog } = context;
  const adaptation = {
    base: base.published,
    local: local.published,
    knowledgeOn: catalog.knowledgeOn,
    ladderOn: (slug: string, on: IsoDay) => findLadder(context, { slug, asOf: on })?.published,
  };
  const naming = changeNaming(base.published, local.published, catalog.names);
  return stepDeviations(adaptation, { day, jurisdictions: jurisdictionsOf(context, local) }).map((deviation) => {
    const step = local.steps.find(isOf(deviation.step)) ?? base.steps.find(isOf(deviation.step));
    const textIn = (language: Language): string => deviationText(deviation, local.published, naming, language);
    return { kind: deviation.kind, ...(step && { step }), text: { sv: textIn('SV'), en: textIn('EN') } };
  });
};

const deviationsOfWhole = (
  { catalog }: ReadContext,
  base: PlacedLadder,
  local: PlacedLadder,
  day: IsoDay,
): readonly Deviation[] => {
  const naming = changeNaming(base.published, local.published, catalog.names);
  return diffLadders(base.published, local.published, catalog.knowledgeOn(day))
    .filter(isOfWhole)
    .map((change) => ({ kind: change.deviation, text: textsOf(change, naming) }));
};

/** The steps tell the reasons for what they loosen. */
const isOfWhole = (change: LadderChange): boolean => {
  if (change.kind === 'FIELD_CHANGED') return change.field !== 'looseningReasons' && !isOwnField(change.field);
  return change.kind === 'STEPS_REORDERED' || change.kind.startsWith('TRANSITION');
};

/** How what one revision says departs from what another says, by what is known of the world on the day. */
export const deviationsBetween = (
  { catalog }: ReadContext,
  from: PlacedLadder,
  to: PlacedLadder,
  asOf: IsoDay,
): readonly Deviation[] => {
  const naming = changeNaming(from.published, to.published, catalog.names);
  return diffLadders(from.published, to.published, catalog.knowledgeOn(asOf))
    .filter(isOfContent(from.published, to.published))
    .map((change) => {
      const step = to.steps.find(isOf(change.step)) ?? from.steps.find(isOf(change.step));
      return { kind: change.deviation, ...(step && { step }), text: textsOf(change, naming) };
    });
};

const textsOf = (change: LadderChange, naming: ChangeNaming): LocalizedText => ({
  sv: describeChange(change, naming, 'SV'),
  en: describeChange(change, naming, 'EN'),
});

const isOf =
  (slug: string | undefined) =>
  (step: { readonly slug: string }): boolean =>
    step.slug === slug;
