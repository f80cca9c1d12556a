import { finding, type Finding, type Place } from '../../ladder/finding';
import type { CreditUnit } from '../../qualification/qualification';
import { positive } from './positive';

/** Credits are more than none and stand with their unit. */
export const statedCredits = (
  { credits, creditUnit }: { readonly credits?: number; readonly creditUnit?: CreditUnit },
  place: Place,
): readonly Finding[] => {
  const amount = positive(credits, [...place, 'credits']);
  if (credits === undefined || creditUnit !== undefined) return amount;
  return [
    ...amount,
    finding('CREDITS_WITHOUT_UNIT', [...place, 'credits'], {
      sv: `${credits} poäng anges utan enhet. Ange gymnasiepoäng, hp eller YHp.`,
      en: `${credits} credits are stated without their unit. State gymnasiepoäng, hp or YHp.`,
    }),
  ];
};
