import type { Knowledge } from '../../requirement/knowledge';
import { worldsOf } from '../../requirement/strictness/worlds';
import { sameValue } from '../../same-value';
import { finding, type Finding, type Place } from '../finding';
import type { Ladder } from '../ladder';
import type { LocalizedText } from '../../text/language';
import { type Loosening, looseningsOf } from './loosenings';
import type { LooseningReason } from './loosening-reason';

/**
 * What a ladder may not do as an adaptation of its base. It may rename titles, add, tighten and leave out steps.
 * Where it demands less it must say why; a mandatory demand that has a legal basis may not be loosened at all.
 * Each place names the requirement by the step and slug that it has, or had.
 */
export const adaptationFindings = (base: Ladder, local: Ladder, knowledge: Knowledge): readonly Finding[] => {
  const reasons = ownReasons(base, local);
  return looseningsOf({ base, local, worlds: worldsOf(knowledge) }).flatMap((loosening) => {
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

/** A reason for what is left out counts for the step that has taken its place. */
const speaksOf = (reason: LooseningReason, { step, replaces, requirement }: Loosening): boolean =>
  (reason.step === step || reason.step === replaces) &&
  (reason.requirement === undefined || reason.requirement === requirement);

const legalDemandLoosened = (loosening: Loosening, { title, reference }: NonNullable<Loosening['law']>): Finding => {
  const law = reference === undefined ? title : `${title}, ${reference}`;
  const { sv, en } = subjectOf(loosening);
  return finding('LEGAL_DEMAND_LOOSENED', placeOf(loosening), {
    sv: `${sv} är mildare än i bastrappan, eller anger inte längre lagen, fast lagen kräver det (${law}). Återställ kravet med sitt lagstöd, eller skärp det.`,
    en: `${en} is looser than in the base, or no longer cites the law, though the law demands it (${law}). Restore it with its legal basis, or make it stricter.`,
  });
};

const withoutReason = (loosening: Loosening): Finding => {
  const { sv, en } = subjectOf(loosening);
  return finding('LOOSENING_WITHOUT_REASON', placeOf(loosening), {
    sv: `${sv} är mildare än i bastrappan utan att något skäl anges. Ange skälet, eller återställ kravet.`,
    en: `${en} is looser than in the base and no reason is given. State the reason, or restore the demand.`,
  });
};

const placeOf = ({ step, requirement }: Loosening): Place =>
  requirement === undefined ? ['steps', step] : ['steps', step, 'requirements', requirement];

const subjectOf = ({ step, replaces, requirement }: Loosening): Required<LocalizedText> => {
  const sv =
    replaces === undefined ? `steget ”${step}”` : `steget ”${step}”, som har tagit platsen efter ”${replaces}”,`;
  const en =
    replaces === undefined ? `the step “${step}”` : `the step “${step}”, which has taken the place of “${replaces}”,`;
  return requirement === undefined
    ? { sv: `Vad som krävs för ${sv}`, en: `What is demanded for ${en}` }
    : { sv: `Kravet ”${requirement}” på ${sv}`, en: `The requirement “${requirement}” of ${en}` };
};
