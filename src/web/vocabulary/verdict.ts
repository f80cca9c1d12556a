import { defineTexts } from '../language/define-texts';
import type { HandInKind, Verdict } from '../verdict/shown-assessment.generated';

const say = defineTexts(
  'verdictWords',
  {
    met: 'Uppfyllt',
    notMet: 'Inte uppfyllt än',
    unknown: 'Okänt',
    handIn: {
      assignment: 'Uppdrag',
      claim: 'Underlag',
      competence: 'Bedömning',
      courses: 'Betyg',
      employment: 'Anställningsintyg',
      experience: 'Tjänstgöringsintyg',
      qualification: 'Bevis',
    },
  },
  {
    met: 'Met',
    notMet: 'Not met yet',
    unknown: 'Unknown',
    handIn: {
      assignment: 'Assignment',
      claim: 'Proof',
      competence: 'Assessment',
      courses: 'Grades',
      employment: 'Certificate of employment',
      experience: 'Certificate of service',
      qualification: 'Proof',
    },
  },
);

/** A verdict in a word or two. */
export const wordForVerdict: Readonly<Record<Verdict, string>> = {
  MET: say('met'),
  NOT_MET: say('notMet'),
  UNKNOWN: say('unknown'),
};

/** What kind of paper to hand in. */
export const wordForHandIn: Readonly<Record<HandInKind, string>> = {
  ASSIGNMENT: say('handIn.assignment'),
  CLAIM: say('handIn.claim'),
  COMPETENCE: say('handIn.competence'),
  COURSES: say('handIn.courses'),
  EMPLOYMENT: say('handIn.employment'),
  EXPERIENCE: say('handIn.experience'),
  QUALIFICATION: say('handIn.qualification'),
};
