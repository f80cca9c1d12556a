import type { Knowledge } from '../../requirement/knowledge';
import { sameValue } from '../../same-value';
import { finding, type Finding, type Place } from '../finding';
import type { Ladder } from '../ladder';
import { type Loosening, looseningsOf } from './loosenings';
import type { LooseningReason } from './loosening-reason';

/**
 * What a ladder may not do as an adaptation of its base. It may rename titles, add, tighten and leave out steps.
 * Where it demands less it must say why; a mandatory demand that has a legal basis may not be loosened at all.
 * Each place names the requirement by the step and slug that it has, or had.
 */
export const adaptationFindings = (base: Ladder, local: Ladder, knowledge: Knowledge): readonly Finding[] => {
  const reasons = ownReasons(base, local);
  return looseningsOf({ base, local, knowledge }).flatMap((loosening) => {
    if (loosening.law) return [legalDemandLoosened(loosening, loosening.law)];
    return reasons.some((reason) => speaksOf(reason, loosening)) ? [] : [withoutReason(loosening)];
  });
};

/** The base's reasons tell why it demands less than the ladder that it adapts itself. */
const ownReasons = (base: Ladder, local: Ladder): readonly LooseningReason[] =>
  (local.looseningReasons ?? []).filter(
    (reason) =>
      reason.reason.sv.trim() !== '' &&
      !(base.looseningReasons ?? []).some((inherited) => sameValue(inherited, reason)),
  );

const speaksOf = (reason: LooseningReason, { step, requirement }: Loosening): boolean =>
  reason.step === step && (reason.requirement === undefined || reason.requirement === requirement);

const legalDemandLoosened = (loosening: Loosening, { title, reference }: NonNullable<Loosening['law']>): Finding => {
  const law = reference === undefined ? title : `${title}, ${reference}`;
  const { sv, en } = subjectOf(loosening);
  return finding('LEGAL_DEMAND_LOOSENED', placeOf(loosening), {
    sv: `${sv} är mildare än i grunden, eller anger inte längre lagen, fast lagen kräver det (${law}). Återställ kravet med sitt lagstöd, eller skärp det.`,
    en: `${en} is looser than in the base, or no longer cites the law, though the law demands it (${law}). Restore it with its legal basis, or make it stricter.`,
  });
};

const withoutReason = (loosening: Loosening): Finding => {
  const { sv, en } = subjectOf(loosening);
  return finding('LOOSENING_WITHOUT_REASON', placeOf(loosening), {
    sv: `${sv} är mildare än i grunden utan att något skäl anges. Ange skälet, eller återställ kravet.`,
    en: `${en} is looser than in the base and no reason is given. State the reason, or restore the demand.`,
  });
};

const placeOf = ({ step, requirement }: Loosening): Place =>
  requirement === undefined ? ['steps', step] : ['steps', step, 'requirements', requirement];

const subjectOf = ({ step, requirement }: Loosening): { readonly sv: string; readonly en: string } =>
  requirement === undefined
    ? { sv: `Vad som krävs för steget ”${step}”`, en: `What the step “${step}” demands` }
    : {
        sv: `Kravet ”${requirement}” på steget ”${step}”`,
        en: `The requirement “${requirement}” of the step “${step}”`,
      };
