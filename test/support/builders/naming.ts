import type { Naming } from '../../../src/domain/requirement/text/naming';

const qualifications = {
  'yrkespaket-barnskotare': { sv: 'Yrkespaket barnskötare', en: 'Vocational package for childcare workers' },
  'yrkespaket-elevassistent': { sv: 'Yrkespaket elevassistent', en: 'Vocational package for pupil assistants' },
  'bevis-underskoterska': { sv: 'Bevis som undersköterska', en: 'Proof as assistant nurse' },
  'social-omsorg-1': { sv: 'Social omsorg 1' },
  anatomi: { sv: 'Anatomi och fysiologi' },
  forskola: { sv: 'Förskola, skola, fritidshem', en: 'Preschool, school, educare' },
  'svenska-1': { sv: 'Svenska 1 (SVESVE01)', en: 'Swedish 1' },
  psykosocialt: { sv: 'Psykosocialt arbete (före GY11)', en: 'Psychosocial work (before 2011)' },
  socionomexamen: { sv: 'Socionomexamen', en: 'Social work degree' },
  'annan-examen': {
    sv: 'Annan examen för barn- och ungdomsvård',
    en: 'Other degree for care of children and the young',
  },
  'omvardnad-1': { sv: 'Omvårdnad 1' },
  yh: { sv: 'YH-examen', en: 'HVE diploma' },
};

const titles = {
  underskoterska: { sv: 'Undersköterska', en: 'Assistant nurse' },
  vardbitrade: { sv: 'Vårdbiträde', en: 'Care aide' },
  'lss-handlaggare': { sv: 'LSS-handläggare', en: 'LSS case officer' },
};

const roles = {
  ...titles,
  barnskotare: { sv: 'Barnskötare', en: 'Childcare worker' },
  elevassistent: { sv: 'Elevassistent', en: 'Pupil assistant' },
};

const named =
  <Name>(names: Readonly<Record<string, Name>>) =>
  (slug: string): Name | undefined =>
    names[slug];

/** Some names as they are recorded, each with an initial capital. */
export const naming: Naming = {
  qualification: named(qualifications),
  competence: named({
    handledning: { sv: 'Handledning', en: 'Supervision' },
    fardighet: { sv: 'Malmös kriterier', en: "Malmö's criteria" },
  }),
  highestProficiency: named({ handledning: 4, fardighet: 1 }),
  title: named({ ...titles, rektor: { sv: 'Rektor' } }),
  role: named(roles),
  level: (_scale, level) => named({ fordjupad: { sv: 'Fördjupad', en: 'Deepened' } })(level),
  ladder: named({ malmo: { sv: 'Malmös nivåer', en: "Malmö's levels" } }),
  step: (_ladder, step) => named({ sjalvstandig: { sv: 'Självständig', en: 'Independent' } })(step),
};

const unknown = (): undefined => undefined;

/** No names at all: all is called by its slug. */
export const slugsOnly: Naming = {
  qualification: unknown,
  competence: unknown,
  highestProficiency: unknown,
  title: unknown,
  role: unknown,
  level: unknown,
  ladder: unknown,
  step: unknown,
};
