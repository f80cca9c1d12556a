import { assessment, completeRecord } from '../support/builders/person';
import { membersOf, seedLadder, stepVerdictOn } from '../support/seeds';

const saysUnknown = (slug: string, words: string) => seedLadder(slug).unknowns.some(({ sv }) => sv.includes(words));

describe('Skaraborg’s ladder', () => {
  it('is a draft without steps that is meant for fifteen municipalities and binds none', () => {
    const { status, organization, steps, notes } = seedLadder('skaraborg-kompetenstrappa-forskola');
    expect([status, steps.length, membersOf(organization).length]).toEqual(['DRAFT', 0, 15]);
    expect(notes.map(({ sv }) => sv)).toContain('Utkastet binder ingen organisation.');
  });

  it('does not know what the project arrived at', () => {
    expect(saysUnknown('skaraborg-kompetenstrappa-forskola', 'titlar, steg och utbildningskrav')).toBe(true);
  });
});

describe('Storsthlm’s goal', () => {
  it('names three titles to make uniform and demands nothing', () => {
    const { steps, status } = seedLadder('storsthlm-titulatur');
    expect(steps.map(({ title }) => title)).toEqual(['barnskotare', 'elevassistent', 'stodassistent']);
    expect(steps.flatMap(({ requirements }) => requirements)).toEqual([]);
    expect(status).toBe('DRAFT');
  });

  it('says that it is only a goal of 2021', () => {
    expect(saysUnknown('storsthlm-titulatur', 'bara ett mål från 2021')).toBe(true);
  });
});

describe('the ladders of Region Stockholm', () => {
  it('have five steps for undersköterskor and seven for sjuksköterskor, whose names are unknown', () => {
    const { steps } = seedLadder('region-stockholm-kompetensstege');
    const count = (role: string) => steps.filter((step) => step.role === role).length;
    expect([count('underskoterska'), count('sjukskoterska')]).toEqual([5, 7]);
    expect(saysUnknown('region-stockholm-kompetensstege', 'Stegens namn är inte kända')).toBe(true);
  });
});

describe('Yrkesresan', () => {
  it('has no steps, for its tracks are activities', () => {
    expect(seedLadder('yrkesresan').steps).toEqual([]);
    expect(saysUnknown('yrkesresan', 'Om resorna har nivåer')).toBe(true);
  });
});

describe('the ladders in individual and family care', () => {
  const verdict = (...competences: readonly string[]) =>
    stepVerdictOn(
      'norrkoping-goteborg-ifo-trappa',
      'hogre-steg',
      '2003-06-01',
      completeRecord({ evidence: competences.map((one) => assessment(one, 1, { issued: '2003-01-01' })) }),
    );

  it('demand experience and education: surplus of one never covers the other', () => {
    const [experience, education] = ['arbetserfarenhet-ifo-trappan', 'utbildning-ifo-trappan'];
    expect([verdict(experience), verdict(education), verdict(experience, education)]).toEqual([
      'NOT_MET',
      'NOT_MET',
      'MET',
    ]);
  });

  it('do not know the thresholds', () => {
    expect(saysUnknown('norrkoping-goteborg-ifo-trappa', 'Hur många års erfarenhet')).toBe(true);
  });
});
