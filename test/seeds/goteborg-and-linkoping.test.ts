import { completeRecord, credits, paper } from '../support/builders/person';
import { seedLadder, seedStep, stepVerdictOn, verdictOn } from '../support/seeds';

const day = '2026-01-01';

describe('the titles in Göteborg’s preschools', () => {
  const slug = 'goteborg-forskola-titlar';

  it('demand 500 credits for a permanent post as förskoleassistent, and nothing for the title', () => {
    const [demand] = seedStep(slug, 'forskoleassistent').requirements;
    expect(demand?.scope).toBe('PERMANENT_EMPLOYMENT');
    const verdict = (points: number) =>
      demand &&
      verdictOn(demand.expression, day, completeRecord({ evidence: [credits('barn och utbildning', points)] }));
    expect([verdict(499), verdict(500)]).toEqual(['NOT_MET', 'MET']);
    expect(stepVerdictOn(slug, 'forskoleassistent', day, completeRecord())).toBe('MET');
  });

  it('demand a childcare worker education of a barnskötare', () => {
    const verdict = (...papers: readonly string[]) =>
      stepVerdictOn(slug, 'barnskotare', day, completeRecord({ evidence: papers.map((one) => paper(one)) }));
    expect([verdict(), verdict('yrkespaket-barnskotare'), verdict('yrkespaket-elevassistent')]).toEqual([
      'NOT_MET',
      'MET',
      'NOT_MET',
    ]);
  });

  it('demand both exam and licence of a förskollärare', () => {
    const verdict = (...papers: readonly string[]) =>
      stepVerdictOn(slug, 'forskollarare', day, completeRecord({ evidence: papers.map((one) => paper(one)) }));
    expect(verdict('forskollararexamen')).toBe('NOT_MET');
    expect(verdict('forskollararexamen', 'legitimation-forskollarare')).toBe('MET');
  });
});

describe('the competence ladder of Linköping', () => {
  const ladder = seedLadder('linkoping-kompetenstrappa');

  it('begins with studerande and ends with mycket erfaren, for three roles', () => {
    expect(ladder.steps.map(({ role, level }) => `${role}: ${level ?? ''}`)).toEqual([
      'socialsekreterare: studerande',
      'socialsekreterare: mycket-erfaren',
      'bistandshandlaggare: studerande',
      'bistandshandlaggare: mycket-erfaren',
      'lss-handlaggare: studerande',
      'lss-handlaggare: mycket-erfaren',
    ]);
  });

  it('does not know the steps between, nor the activities', () => {
    expect(ladder.transitions).toEqual([]);
    expect(ladder.unknowns.map(({ sv }) => sv)).toContain(
      'Vad stegen mellan studerande och mycket erfaren heter, och hur många de är, är inte känt.',
    );
  });
});

describe('recreation leaders in Linköping', () => {
  it('may use the title only with the education', () => {
    const verdict = (...papers: readonly string[]) =>
      stepVerdictOn(
        'linkoping-fritidsledare',
        'fritidsledare',
        day,
        completeRecord({ evidence: papers.map((one) => paper(one)) }),
      );
    expect([verdict(), verdict('fritidsledarutbildning')]).toEqual(['NOT_MET', 'MET']);
  });
});
