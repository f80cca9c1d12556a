import type { RouteAction } from '../../../../../src/domain/assessment/route';
import { actionText } from '../../../../../src/domain/assessment/routes/text/action-text';
import type { RouteNaming } from '../../../../../src/domain/assessment/routes/text/route-naming';
import { naming as names } from '../../../../support/builders/naming';

const opportunities: Readonly<Record<string, ReturnType<RouteNaming['opportunity']>>> = {
  pabyggnad: {
    name: { sv: 'Påbyggnad till elevassistent, Stockholm', en: 'Continuation to pupil assistant, Stockholm' },
  },
  bevis: {
    name: { sv: 'Ansökan om bevis', en: 'Application for the proof' },
    provider: { sv: 'Socialstyrelsen', en: 'Socialstyrelsen' },
  },
};
const naming: RouteNaming = { ...names, opportunity: (slug) => opportunities[slug] };
const bothOf = (action: Partial<RouteAction> & Pick<RouteAction, 'kind'>): readonly string[] => {
  const whole: RouteAction = { months: 0, unknowns: [], satisfies: [], ...action };
  return [actionText(whole, naming, 'SV'), actionText(whole, naming, 'EN')];
};

describe('an action in words', () => {
  it('says what to study, how much of it, and what is worked beside it', () => {
    const credits = { points: 100, unit: 'GYMNASIEPOANG' } as const;
    expect(bothOf({ kind: 'STUDY', opportunity: 'pabyggnad', credits })).toEqual([
      'Läs ”Påbyggnad till elevassistent, Stockholm” (100 gymnasiepoäng)',
      'Study “Continuation to pupil assistant, Stockholm” (100 upper secondary credits)',
    ]);
    const beside = { role: 'underskoterska', months: 4.6 };
    expect(bothOf({ kind: 'STUDY', opportunity: 'pabyggnad', beside })).toEqual([
      'Läs ”Påbyggnad till elevassistent, Stockholm” och arbeta som undersköterska vid sidan av',
      'Study “Continuation to pupil assistant, Stockholm” and work as an assistant nurse beside it',
    ]);
  });

  it('says so where it is not known who gives an education', () => {
    expect(bothOf({ kind: 'STUDY', qualification: 'socionomexamen' })).toEqual([
      'Läs en utbildning som ger socionomexamen; var den ges är inte känt här',
      'Study for: social work degree; where it is taught is not known here',
    ]);
  });

  it('says for how long to work, and as what', () => {
    expect(bothOf({ kind: 'WORK', role: 'underskoterska', months: 24 })).toEqual([
      'Arbeta 24 månader som undersköterska',
      'Work 24 months as an assistant nurse',
    ]);
    expect(bothOf({ kind: 'WORK', role: 'barnskotare', months: 1 })).toEqual([
      'Arbeta 1 månad som barnskötare',
      'Work 1 month as a childcare worker',
    ]);
  });

  it('says what to apply for, and where', () => {
    expect(bothOf({ kind: 'APPLY', opportunity: 'bevis', qualification: 'bevis-underskoterska' })).toEqual([
      'Ansök om bevis som undersköterska hos Socialstyrelsen',
      'Apply for: proof as assistant nurse, at Socialstyrelsen',
    ]);
    expect(bothOf({ kind: 'APPLY', title: 'vardbitrade', form: 'PERMANENT' })).toEqual([
      'Sök en tillsvidareanställning som vårdbiträde',
      'Apply for permanent employment as a care aide',
    ]);
    expect(bothOf({ kind: 'APPLY' })).toEqual(['Sök en anställning', 'Apply for employment']);
  });

  it('says whom to ask for a level and for an assessment', () => {
    const assignment = { scale: 'levla', level: 'fordjupad', role: 'underskoterska' };
    expect(bothOf({ kind: 'APPLY', assignment })).toEqual([
      expect.stringMatching(/^Be din chef om ett uppdrag på nivån .+ som undersköterska$/),
      expect.stringMatching(/^Ask your manager for an assignment at the level .+ as an assistant nurse$/),
    ]);
    expect(bothOf({ kind: 'VALIDATE', competence: 'unnamed', proficiency: 2 })).toEqual([
      'Be att få kompetensen ”unnamed” bedömd till nivå 2 eller högre',
      'Ask to have the competence “unnamed” assessed at level 2 or higher',
    ]);
  });

  it('says what to hand in', () => {
    expect(bothOf({ kind: 'OBTAIN_EVIDENCE', qualification: 'yrkespaket-barnskotare' })).toEqual([
      'Lämna in betyg eller intyg som visar yrkespaket barnskötare',
      'Hand in grades or a certificate that show: vocational package for childcare workers',
    ]);
    expect(bothOf({ kind: 'OBTAIN_EVIDENCE', title: 'underskoterska', form: 'PERMANENT' })).toEqual([
      'Lämna in ett intyg från arbetsgivaren om tillsvidareanställning som undersköterska',
      'Hand in a certificate from the employer of permanent employment as an assistant nurse',
    ]);
    expect(bothOf({ kind: 'OBTAIN_EVIDENCE', competence: 'unnamed' })[0]).toBe(
      'Lämna in bedömningen av kompetensen ”unnamed”',
    );
    expect(bothOf({ kind: 'OBTAIN_EVIDENCE' })[0]).toBe('Lämna in ett intyg som styrker det som du har uppgett');
  });
});
