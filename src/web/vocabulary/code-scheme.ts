import { defineTexts } from '../language/define-texts';
import type { CodeScheme, MatchType } from './code-scheme.generated';

const say = defineTexts(
  'codeScheme',
  {
    AF_SSYK: 'SSYK 2012 i Arbetsförmedlingens variant',
    AID: 'AID',
    ESCO: 'Esco',
    ISCO08: 'ISCO-08',
    JOBTECH: 'JobTech Taxonomy',
    SSYK2012: 'SSYK 2012',
    about: {
      AF_SSYK: 'Arbetsförmedlingens egen indelning, som skiljer sig från SCB:s.',
      AID: 'Arbetsidentifikation för kommuner och regioner, av parterna i sektorn.',
      ESCO: 'EU:s klassificering av kompetenser och yrken.',
      ISCO08: 'FN-organet ILO:s internationella yrkesklassificering.',
      JOBTECH: 'Arbetsförmedlingens öppna register över yrken.',
      SSYK2012: 'SCB:s svenska yrkesklassificering.',
    },
    match: {
      EXACT: 'samma sak',
      CLOSE: 'nästan samma sak',
      BROAD: 'koden rymmer mer än yrket',
      NARROW: 'koden rymmer bara en del av yrket',
      RELATED: 'besläktat',
    },
  },
  {
    AF_SSYK: 'SSYK 2012, the variant of Arbetsförmedlingen',
    AID: 'AID',
    ESCO: 'ESCO',
    ISCO08: 'ISCO-08',
    JOBTECH: 'JobTech Taxonomy',
    SSYK2012: 'SSYK 2012',
    about: {
      AF_SSYK: 'The public employment service has a division of its own, which differs from that of SCB.',
      AID: 'Identifies work in municipalities and regions; by the parties of the sector.',
      ESCO: 'The EU classification of skills and occupations.',
      ISCO08: 'The international classification of occupations, by the ILO of the United Nations.',
      JOBTECH: 'The open register of occupations of the public employment service.',
      SSYK2012: 'The Swedish classification of occupations, by Statistics Sweden (SCB).',
    },
    match: {
      EXACT: 'the same',
      CLOSE: 'nearly the same',
      BROAD: 'the code holds more than the role',
      NARROW: 'the code holds only a part of the role',
      RELATED: 'related',
    },
  },
);

/** What a scheme of codes is called. */
export const wordForCodeScheme: Readonly<Record<CodeScheme, string>> = {
  AF_SSYK: say('AF_SSYK'),
  AID: say('AID'),
  ESCO: say('ESCO'),
  ISCO08: say('ISCO08'),
  JOBTECH: say('JOBTECH'),
  SSYK2012: say('SSYK2012'),
};

/** Whose scheme it is, in a sentence. */
export const aboutCodeScheme: Readonly<Record<CodeScheme, string>> = {
  AF_SSYK: say('about.AF_SSYK'),
  AID: say('about.AID'),
  ESCO: say('about.ESCO'),
  ISCO08: say('about.ISCO08'),
  JOBTECH: say('about.JOBTECH'),
  SSYK2012: say('about.SSYK2012'),
};

/** How near a code comes to the role. */
export const wordForCodeMatch: Readonly<Record<MatchType, string>> = {
  EXACT: say('match.EXACT'),
  CLOSE: say('match.CLOSE'),
  BROAD: say('match.BROAD'),
  NARROW: say('match.NARROW'),
  RELATED: say('match.RELATED'),
};
