import { defineTexts } from '../language/define-texts';

/** Texts around a requirement. */
export const say = defineTexts(
  'shownRequirement',
  {
    from: { past: 'Gäller sedan {{day}}', ahead: 'Börjar gälla {{day}}' },
    to: { past: 'Gällde till och med {{day}}', ahead: 'Gäller till och med {{day}}' },
    respite_one: 'Ska vara uppfyllt inom {{count}} månad från att anställningen började.',
    respite_other: 'Ska vara uppfyllt inom {{count}} månader från att anställningen började.',
    respiteAs: 'Det räknas från anställning som {{roles}}.',
    jurisdiction: 'Gäller i {{name}}',
    none: 'Inga krav gäller den dagen.',
  },
  {
    from: { past: 'Holds since {{day}}', ahead: 'Holds from {{day}}' },
    to: { past: 'Held until {{day}}', ahead: 'Holds until {{day}}' },
    respite_one: 'To be met within {{count}} month of the start of the employment.',
    respite_other: 'To be met within {{count}} months of the start of the employment.',
    respiteAs: 'Counted from an employment as {{roles}}.',
    jurisdiction: 'Holds in {{name}}',
    none: 'Nothing is demanded on that day.',
  },
);
