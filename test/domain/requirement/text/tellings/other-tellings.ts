import type { Judgement } from '../../../../../src/domain/requirement/evaluate/judgement';
import type { EmploymentFact, PaperReason, Reason } from '../../../../../src/domain/requirement/evaluate/reason';
import { allOf, assigned, employed, step } from '../../../../support/builders/requirement';
import type { Tellings } from './telling';

const nurse: EmploymentFact = { organization: '1480', title: 'underskoterska', form: 'PERMANENT' };
const temporary: EmploymentFact = { organization: '1480', title: 'underskoterska', form: 'FIXED_TERM' };
const untitled: EmploymentFact = { organization: '1480', form: 'HOURLY' };
const asked = employed({ titles: ['underskoterska'], forms: ['PERMANENT'], on: '2023-07-01' });
const independent = step('malmo', 'sjalvstandig');
const deepened = assigned('levla', 'fordjupad');

const aJudgement: Judgement = {
  node: allOf(),
  path: [],
  verdict: 'NOT_MET',
  evidence: [],
  reason: { code: 'CHILDREN', met: 0, unknown: 0, needed: 0, of: 0 },
  children: [],
};

export const otherTellings: Tellings<Exclude<Reason, PaperReason>> = {
  ASSESSED: [
    [
      { competence: 'handledning', proficiency: 3 },
      'MET',
      'Kompetensen ”Handledning” är bedömd till nivå 3.',
      'The competence “Supervision” is assessed at level 3.',
    ],
    [
      { competence: 'fardighet', proficiency: 1 },
      'MET',
      'Kompetensen ”Malmös kriterier” är bedömd.',
      "The competence “Malmö's criteria” is assessed.",
    ],
  ],
  ASSESSMENT_CLAIMED: [
    [
      { competence: 'handledning', proficiency: 2 },
      'UNKNOWN',
      'Uppgiften att kompetensen ”Handledning” är bedömd till nivå 2 eller högre är inte styrkt ännu. Det avgörs när bedömningen visas upp.',
      'The claim that the competence “Supervision” is assessed at level 2 or higher is not yet verified. Showing the assessment decides.',
    ],
  ],
  ASSESSMENT_MISSING: [
    [
      { competence: 'handledning', proficiency: 2 },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är att kompetensen ”Handledning” har bedömts till nivå 2 eller högre.',
      'Evidence is missing. What decides is that the competence “Supervision” has been assessed at level 2 or higher.',
    ],
  ],
  ASSESSMENT_REFUTED: [
    [
      { competence: 'handledning' },
      'NOT_MET',
      'Bedömningen av kompetensen ”Handledning” har kontrollerats och gäller inte.',
      'The assessment of the competence “Supervision” has been checked and does not hold.',
    ],
  ],
  ASSESSED_LOWER: [
    [
      { competence: 'handledning', proficiency: 2, assessed: 1 },
      'NOT_MET',
      'Kompetensen ”Handledning” är bedömd till nivå 1; nivå 2 krävs.',
      'The competence “Supervision” is assessed at level 1; level 2 is required.',
    ],
  ],
  POINTS: [
    [
      { have: 500, need: 500, unit: 'GYMNASIEPOANG', missing: [] },
      'MET',
      'Har 500 av 500 gymnasiepoäng.',
      'Has 500 of 500 upper secondary credits.',
    ],
    [
      { have: 300, need: 500, could: 400, unit: 'GYMNASIEPOANG', missing: [] },
      'NOT_MET',
      'Har 300 av 500 gymnasiepoäng. Det kan redan vara upp till 400, om allt som är osäkert stämmer.',
      'Has 300 of 500 upper secondary credits. It may already be up to 400, if all that is uncertain holds.',
    ],
    [
      { have: 300, need: 500, could: 300, unit: 'GYMNASIEPOANG', missing: [] },
      'NOT_MET',
      'Har 300 av 500 gymnasiepoäng.',
      'Has 300 of 500 upper secondary credits.',
    ],
    [
      { have: 300, need: 500, unit: 'GYMNASIEPOANG', missing: ['omvardnad-1', 'social-omsorg-1'] },
      'UNKNOWN',
      'Har 300 av 500 gymnasiepoäng. Underlag för kurserna Omvårdnad 1 och Social omsorg 1 kan avgöra.',
      'Has 300 of 500 upper secondary credits. Evidence of the courses Omvårdnad 1 and Social omsorg 1 may decide.',
    ],
    [
      { have: 0, need: 7.5, unit: 'HP', missing: [] },
      'UNKNOWN',
      'Har 0 av 7,5 högskolepoäng. Underlag för fler poäng kan avgöra.',
      'Has 0 of 7.5 higher education credits. Evidence of more credits may decide.',
    ],
  ],
  MONTHS: [
    [{ have: 36, need: 36 }, 'MET', 'Har 36 av 36 månader.', 'Has 36 of 36 months.'],
    [
      { have: 35.9, need: 36 },
      'UNKNOWN',
      'Har 35,9 av 36 månader. Intyg om mer arbete kan avgöra.',
      'Has 35.9 of 36 months. Certificates of more work may decide.',
    ],
    [{ have: 22.4, need: 36, could: 22.4 }, 'NOT_MET', 'Har 22,4 av 36 månader.', 'Has 22.4 of 36 months.'],
    [
      { have: 0, need: 1, could: 0.5 },
      'NOT_MET',
      'Har 0 av 1 månad. Det kan redan vara upp till 0,5, om allt som är osäkert stämmer.',
      'Has 0 of 1 month. It may already be up to 0.5, if all that is uncertain holds.',
    ],
  ],
  EMPLOYED: [
    [
      { employment: nurse, on: '2023-07-01' },
      'MET',
      'Tillsvidareanställd som undersköterska den 1 juli 2023.',
      'Employed permanently as an assistant nurse on 1 July 2023.',
    ],
    [{ employment: untitled, on: 'NOW' }, 'MET', 'Timanställd.', 'Employed by the hour.'],
  ],
  EMPLOYMENT_CLAIMED: [
    [
      { employments: [nurse], on: '2023-07-01' },
      'UNKNOWN',
      'Uppgiften ”tillsvidareanställd som undersköterska den 1 juli 2023” är inte styrkt ännu. Det avgörs av ett intyg från arbetsgivaren.',
      "The claim “employed permanently as an assistant nurse on 1 July 2023” is not yet verified. The employer's certificate decides.",
    ],
  ],
  TITLE_UNKNOWN: [
    [
      { employments: [untitled], on: '2023-07-01' },
      'UNKNOWN',
      'Timanställd den 1 juli 2023, men det är inte känt med vilken titel.',
      'Employed by the hour on 1 July 2023, but it is not known with what title.',
    ],
  ],
  EMPLOYMENT_MISSING: [
    [
      { employment: asked },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är ett intyg från arbetsgivaren om tillsvidareanställning som undersköterska den 1 juli 2023.',
      "Evidence is missing. What decides is the employer's certificate of permanent employment as an assistant nurse on 1 July 2023.",
    ],
  ],
  OTHER_EMPLOYMENT: [
    [
      { employments: [temporary], on: '2023-07-01' },
      'NOT_MET',
      'Var visstidsanställd som undersköterska den 1 juli 2023, vilket inte räcker.',
      'Was employed for a fixed term as an assistant nurse on 1 July 2023, which is not enough.',
    ],
    [
      { employments: [untitled, temporary], on: 'NOW' },
      'NOT_MET',
      'Är timanställd och visstidsanställd som undersköterska, vilket inte räcker.',
      'Is employed by the hour and for a fixed term as an assistant nurse, which is not enough.',
    ],
  ],
  ASSIGNED: [
    [{ assignment: deepened }, 'MET', 'Har uppdrag på nivån fördjupad.', 'Has an assignment at the level deepened.'],
  ],
  NOT_ASSIGNED: [
    [
      { assignment: deepened },
      'UNKNOWN',
      'Det finns ingen uppgift om uppdrag på nivån fördjupad. Det är arbetsgivaren som ger uppdraget.',
      'There is no record of an assignment at the level deepened. The employer gives it.',
    ],
    [
      { assignment: deepened },
      'NOT_MET',
      'Har inte uppdrag på nivån fördjupad. Det är arbetsgivaren som ger uppdraget.',
      'Does not have an assignment at the level deepened. The employer gives it.',
    ],
  ],
  CHILDREN: [
    [
      { met: 2, unknown: 0, needed: 2, of: 2 },
      'MET',
      'Av 2 delar är 2 uppfyllda. Alla krävs.',
      'Of 2 parts 2 are met. All are needed.',
    ],
    [
      { met: 1, unknown: 1, needed: 2, of: 3 },
      'UNKNOWN',
      'Av 3 delar är 1 uppfylld. Det räcker med 2. Ännu går 1 inte att avgöra.',
      'Of 3 parts 1 is met. It is enough with 2. As yet 1 cannot be decided.',
    ],
    [
      { met: 0, unknown: 0, needed: 1, of: 8 },
      'NOT_MET',
      'Av 8 delar är ingen uppfylld. Det räcker med en.',
      'Of 8 parts none is met. One is enough.',
    ],
  ],
  EITHER_WAY: [
    [
      {},
      'MET',
      'Uppfyllt, vad som än visar sig gälla för det som inte är känt.',
      'Met, whatever turns out to be true of what is not known.',
    ],
    [
      {},
      'NOT_MET',
      'Inte uppfyllt, vad som än visar sig gälla för det som inte är känt.',
      'Not met, whatever turns out to be true of what is not known.',
    ],
  ],
  SEVERAL: [
    [
      {
        reasons: [
          { code: 'MISSING', qualification: 'yh', alternatives: ['yh'] },
          { code: 'BEGUN_UNKNOWN', qualification: 'yh' },
        ],
      },
      'UNKNOWN',
      'Underlag saknas. Det som avgör är YH-examen. Har YH-examen, men det är inte känt när studierna påbörjades.',
      'Evidence is missing. What decides: HVE diploma. Holds HVE diploma, but it is not known when the studies began.',
    ],
  ],
  STEP_JUDGED: [
    [
      { step: independent, demand: aJudgement },
      'NOT_MET',
      'Trappsteget ”Självständig” i ”Malmös nivåer” är inte uppfyllt.',
      "The step “Independent” of “Malmö's levels” is not fulfilled.",
    ],
    [
      { step: independent, demand: aJudgement },
      'UNKNOWN',
      'Trappsteget ”Självständig” i ”Malmös nivåer” går inte att avgöra ännu.',
      "The step “Independent” of “Malmö's levels” cannot be decided yet.",
    ],
  ],
  STEP_UNKNOWN: [
    [
      { step: independent },
      'UNKNOWN',
      'Vad trappsteget ”Självständig” i ”Malmös nivåer” kräver är inte känt.',
      "What the step “Independent” of “Malmö's levels” demands is not known.",
    ],
  ],
  STEP_AGAIN: [
    [
      { step: independent },
      'UNKNOWN',
      'Trappsteget ”Självständig” i ”Malmös nivåer” förutsätter sig självt och går inte att avgöra.',
      "The step “Independent” of “Malmö's levels” presupposes itself and cannot be decided.",
    ],
  ],
};
