import { completeRecord, employment, paper } from '../support/builders/person';
import { seedLadder, seeds, stepVerdictOn } from '../support/seeds';

const day = '2026-01-01';

describe('the career model in care of the elderly', () => {
  const slug = 'gr-karriarvagsmodell-aldreomsorg';

  it('goes from biträde to specialistundersköterska in five steps', () => {
    expect(seedLadder(slug).steps.map((step) => step.slug)).toEqual([
      'bitrade',
      'vardbitrade',
      'underskoterska-bas',
      'underskoterska-fordjupad',
      'specialistunderskoterska',
    ]);
  });

  it('demands both the education and the right to the title of an undersköterska', () => {
    const verdict = (...papers: readonly string[]) =>
      stepVerdictOn(slug, 'underskoterska-bas', day, completeRecord({ evidence: papers.map((one) => paper(one)) }));
    expect(verdict('yrkespaket-underskoterska')).toBe('NOT_MET');
    expect(verdict('yrkespaket-underskoterska', 'bevis-underskoterska')).toBe('MET');
  });

  it('is introduced by seven municipalities, since when is not known', () => {
    const adoptions = seeds.adoptions.filter(({ ladder }) => ladder === slug);
    const names = adoptions.map(
      ({ organization }) => seeds.organizations.find(({ code }) => code === organization)?.name,
    );
    expect(names).toEqual(['Alingsås', 'Härryda', 'Kungälv', 'Lerum', 'Lilla Edet', 'Mölndal', 'Partille']);
    expect(adoptions.filter(({ from }) => from !== undefined)).toEqual([]);
  });
});

describe('the titles in disability support', () => {
  const slug = 'gr-titulatur-funktionshinder';
  const inSupport = (from: '2022-12-01' | '2024-01-01' | '2011-06-01') =>
    employment({ title: 'stodbitrade', role: 'stodbitrade', from });
  const verdict = (parts: Parameters<typeof completeRecord>[0]) =>
    stepVerdictOn(slug, 'stodassistent', day, completeRecord(parts));
  const nursing = paper('omvardnadsprogrammet-fore-gy11');
  const recreation = paper('barn-och-fritidsprogrammet-fore-gy11');

  it('give stödassistent to the older nursing programme with its three courses', () => {
    const courses = ['omvardnad', 'social-omsorg', 'utvecklingsstorning-och-funktionshinder'];
    const held = courses.map((course) => paper(`${course}-fore-gy11`));
    expect(verdict({ evidence: [nursing, ...held] })).toBe('MET');
    expect(verdict({ evidence: [nursing, ...held.slice(1)] })).toBe('NOT_MET');
  });

  it('give it to the programme without the courses after three years in the field, not before', () => {
    expect(verdict({ evidence: [nursing], employments: [inSupport('2022-12-01')] })).toBe('MET');
    expect(verdict({ evidence: [nursing], employments: [inSupport('2024-01-01')] })).toBe('NOT_MET');
  });

  it('except those already employed when the titles came from the three years', () => {
    const then = { ...inSupport('2011-06-01'), to: '2012-06-30' as const };
    expect(verdict({ evidence: [recreation], employments: [then] })).toBe('MET');
    expect(verdict({ evidence: [paper('gpu-ppu')], employments: [then] })).toBe('NOT_MET');
  });

  it.each(['psykosocialt-arbete-fore-gy11', 'manniskor-i-behov-av-stod-fore-gy11'])(
    'give it to the older child and recreation programme with %s',
    (course) => {
      const evidence = [recreation, paper('forskola-skola-fritidshem-fore-gy11'), paper(course)];
      expect(verdict({ evidence })).toBe('MET');
    },
  );

  it('have been in force since 2011-12-01, in Öckerö since 2014-05-01', () => {
    expect(seedLadder(slug).validFrom).toBe('2011-12-01');
    expect(seeds.adoptions.find(({ organization }) => organization === '1407')).toMatchObject({
      ladder: slug,
      from: '2014-05-01',
    });
  });
});
