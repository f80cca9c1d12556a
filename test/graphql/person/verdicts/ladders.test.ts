import { mappingDecision } from '../../../support/builders/mapping-decision';
import { ladder, requirement, step } from '../../../support/builders/ladder-builder';
import { allOf, holds, months } from '../../../support/builders/requirement';
import { hrOf, type Row } from '../../../support/people-office';
import { seeds } from '../../../support/seeds';
import { scopeOf, verdictOf, whoIs } from '../../../support/verdicts';

const known: Row = { unit: 'enhet-1' };

describe('stödassistent in Göteborgsregionen', () => {
  const asked = { ladder: 'gr-titulatur-funktionshinder', step: 'stodassistent' } as const;
  const paper = (qualification: string): Row => ({ qualification, issued: '2005-06-10' });
  const work = (from: string, to?: string): Row => ({
    title: 'Stödbiträde',
    form: 'PERMANENT',
    from,
    percent: 100,
    ...(to !== undefined && { to }),
  });
  const all: Row = { complete: 'evidence employments' };

  it('is met by the programme with its courses', async () => {
    const courses = [
      'omvardnad-fore-gy11',
      'social-omsorg-fore-gy11',
      'utvecklingsstorning-och-funktionshinder-fore-gy11',
    ];
    const { against } = await whoIs('1480', [all, paper('omvardnadsprogrammet-fore-gy11'), ...courses.map(paper)]);
    expect(await against(asked)).toMatchObject({ verdict: 'MET' });
  });

  it('is met by the programme alone after three years in the field, and not a month before', async () => {
    const programme = paper('omvardnadsprogrammet-fore-gy11');
    const { against } = await whoIs('1480', [all, programme, work('2022-03-01')]);
    expect(await against({ ...asked, asOf: '2025-03-01' })).toMatchObject({ verdict: 'MET' });
    expect(await against({ ...asked, asOf: '2025-01-31' })).toMatchObject({ verdict: 'NOT_MET' });
  });

  it('is met with the programme by who was employed when the titles came, however short', async () => {
    const programme = paper('omvardnadsprogrammet-fore-gy11');
    const { against } = await whoIs('1480', [all, programme, work('2011-11-01', '2012-05-31')]);
    expect(await against(asked)).toMatchObject({ verdict: 'MET' });
  });

  it('is not met by a two-year line of care without the three years', async () => {
    const { against } = await whoIs('1480', [all, paper('vardlinjen-2-arig'), work('2011-11-01', '2012-05-31')]);
    expect(await against(asked)).toMatchObject({ verdict: 'NOT_MET' });
  });
});

describe('barnskötare in Malmö', () => {
  const levels = ['novis', 'avancerad-novis', 'sjalvstandig', 'skicklig'];
  const judged = levels.map((level): Row => ({
    competence: `malmo-barnskotare-${level}`,
    proficiency: 1,
    issued: '2024-01-15',
  }));
  const exam: Row = { qualification: 'barnskotarutbildning-godkand-av-malmo', issued: '2010-06-10' };
  const work: Row = { title: 'Barnskötare', form: 'PERMANENT', from: '2018-08-01', percent: 100 };
  const ladderOf = (level: string) => ({ ladder: 'malmo-kompetensnivaer-barnskotare', step: level });

  const standing = async (office: Awaited<ReturnType<typeof whoIs>>['office'], asOf: string) => {
    const { person } = await office.ask<{ person: { steps: readonly { slug: string }[] } }>(
      hrOf('1280'),
      'query ($asOf: Date) { person(organization: "1280", externalId: "p-1") { steps(asOf: $asOf) { slug } } }',
      { asOf },
    );
    return person.steps.map(({ slug }) => slug);
  };

  it('is on no level without an approved exam', async () => {
    const { office, against } = await whoIs('1280', [{ complete: 'evidence' }, ...judged, work]);
    for (const level of levels) expect((await against(ladderOf(level))).verdict).toBe('NOT_MET');
    expect(await standing(office, '2026-03-01')).toEqual([]);
  });

  it('stands on the highest level that holds together with all before it', async () => {
    const { office } = await whoIs('1280', [{ complete: 'evidence' }, exam, ...judged, work]);
    expect(await standing(office, '2026-03-01')).toEqual(['skicklig']);
  });

  it('loses Skicklig when Självständig lapses, and is told when', async () => {
    const lapsing = judged.map((row) =>
      row.competence === 'malmo-barnskotare-sjalvstandig' ? { ...row, expires: '2026-12-31' } : row,
    );
    const { office, against } = await whoIs('1280', [{ complete: 'evidence' }, exam, ...lapsing, work]);
    expect(await against(ladderOf('skicklig'))).toMatchObject({ verdict: 'MET', metUntil: '2026-12-31' });
    expect(await against({ ...ladderOf('skicklig'), asOf: '2027-01-01' })).toMatchObject({ verdict: 'NOT_MET' });
    expect(await standing(office, '2027-01-01')).toEqual(['avancerad-novis']);
    const { person } = await office.ask<{ person: { lapses: readonly unknown[] } }>(
      hrOf('1280'),
      `{ person(organization: "1280", externalId: "p-1") {
        lapses(until: "2028-12-31") { kind lastDay step { slug } evidence { competence { slug } } }
      } }`,
    );
    expect(person.lapses).toEqual([
      expect.objectContaining({ kind: 'DEMAND', lastDay: '2026-12-31', step: { slug: 'skicklig' } }),
    ]);
  });
});

describe('Levla in Göteborg', () => {
  const merits: readonly Row[] = [
    { qualification: 'bevis-underskoterska', issued: '2024-05-01' },
    { qualification: 'yh-specialistunderskoterska', issued: '2024-06-01' },
    { title: 'Undersköterska', form: 'PERMANENT', from: '2005-01-01', percent: 100 },
  ];
  const asked = { ladder: 'goteborg-levla-kompetensmodellen', step: 'underskoterska-fordjupad' } as const;
  const level: Row = { scale: 'levla', level: 'fordjupad', role: 'underskoterska', from: '2025-01-01' };

  it('gives no level by merits, whatever they are', async () => {
    const open = await whoIs('1480', merits);
    expect(await open.against(asked)).toMatchObject({ verdict: 'UNKNOWN', handIn: [{ kind: 'ASSIGNMENT' }] });
    const told = await whoIs('1480', [{ complete: 'assignments' }, ...merits]);
    expect(await told.against(asked)).toMatchObject({ verdict: 'NOT_MET' });
  });

  it('gives the level by the uppdrag, from its day and as long as it lasts', async () => {
    const { against } = await whoIs('1480', [{ complete: 'assignments' }, ...merits, { ...level, to: '2026-06-30' }]);
    expect(await against(asked)).toMatchObject({ verdict: 'MET', metUntil: '2026-06-30' });
    expect(await against({ ...asked, asOf: '2024-12-31' })).toMatchObject({ verdict: 'NOT_MET' });
  });
});

describe('titles in preschools in Göteborg', () => {
  it('takes 500 credits for a permanent post as förskoleassistent, and none for the title', async () => {
    const asked = { ladder: 'goteborg-forskola-titlar', step: 'forskoleassistent' } as const;
    const credits = (points: number): Row => ({
      area: 'barn och utbildning',
      points,
      creditUnit: 'GYMNASIEPOANG',
      issued: '2020-06-10',
    });
    const few = await (await whoIs('1480', [{ complete: 'evidence' }, credits(450)])).against(asked);
    expect([few.verdict, scopeOf(few, 'PERMANENT_EMPLOYMENT')]).toEqual(['MET', 'NOT_MET']);
    const enough = await (await whoIs('1480', [{ complete: 'evidence' }, credits(500)])).against(asked);
    expect(scopeOf(enough, 'PERMANENT_EMPLOYMENT')).toBe('MET');
  });

  it('takes barnskötarutbildning for barnskötare', async () => {
    const asked = { ladder: 'goteborg-forskola-titlar', step: 'barnskotare' } as const;
    const package_: Row = { qualification: 'yrkespaket-barnskotare', issued: '2020-06-10' };
    expect(await (await whoIs('1480', [package_])).against(asked)).toMatchObject({ verdict: 'MET' });
    const basic: Row = { qualification: 'yrkespaket-barn-bas', issued: '2020-06-10' };
    expect(await (await whoIs('1480', [{ complete: 'evidence' }, basic])).against(asked)).toMatchObject({
      verdict: 'NOT_MET',
    });
  });
});

describe('förskollärare', () => {
  const asked = { ladder: 'goteborg-forskola-titlar', step: 'forskollarare' } as const;
  const exam: Row = { qualification: 'forskollararexamen', issued: '2025-01-15' };

  it('is not met by an exam without legitimation', async () => {
    const checked: Row = {
      qualification: 'legitimation-forskollarare',
      issued: '2026-01-10',
      verification: 'REFUTED',
      source: 'AUTHORITY_REGISTER',
    };
    const told = await (await whoIs('1480', [exam, checked])).against(asked);
    expect(told.verdict).toBe('NOT_MET');
    expect(verdictOf(told, 'examen')).toBe('MET');
    expect(verdictOf(told, 'legitimation')).toBe('NOT_MET');
  });

  it('is not met by a student on VFU, whose record is complete', async () => {
    const student: Row = { title: 'Förskollärare', form: 'FIXED_TERM', from: '2026-01-15', percent: 50 };
    const toCome: Row = { ...exam, issued: '2026-01-15', verification: 'CLAIMED' };
    const { against } = await whoIs('1480', [{ complete: 'evidence' }, student, toCome]);
    const told = await against(asked);
    expect(told.verdict).toBe('NOT_MET');
    expect(verdictOf(told, 'examen')).toBe('UNKNOWN');
    expect(verdictOf(told, 'legitimation')).toBe('NOT_MET');
  });

  it('is met by both', async () => {
    const licence: Row = { qualification: 'legitimation-forskollarare', issued: '2025-03-01' };
    expect(await (await whoIs('1480', [exam, licence])).against(asked)).toMatchObject({ verdict: 'MET' });
  });
});

describe('rektor in preschool', () => {
  const asked = { ladder: 'malmo-forskolekarriar', step: 'rektor' } as const;
  const insight: Row = { competence: 'pedagogisk-insikt', proficiency: 1, issued: '2021-01-01' };
  const since = (from: string): Row => ({ title: 'Rektor', form: 'PERMANENT', from, percent: 100 });
  /** A head of a school is called the same, so somebody has decided what the label stands for. */
  const decided = [mappingDecision('rektor-1280', { organization: '1280', label: 'Rektor', standard: 'rektor' })];
  const training: Row = { qualification: 'befattningsutbildning-rektor', issued: '2024-06-10' };

  it('has five years for the befattningsutbildning, and is told until when', async () => {
    const told = await (
      await whoIs('1280', [{ complete: 'evidence' }, insight, since('2024-08-01')], { decided })
    ).against(asked);
    expect(told).toMatchObject({ verdict: 'MET', metUntil: '2029-07-31' });
    const criterion = told.criteria.find(({ requirement: { slug } }) => slug === 'befattningsutbildning');
    expect(criterion).toMatchObject({ verdict: 'MET', respiteUntil: '2029-07-31' });
    expect(criterion?.because).toMatch(/31 juli 2029/u);
  });

  it('does not meet it after five years without', async () => {
    const late = await whoIs('1280', [{ complete: 'evidence' }, insight, since('2019-08-01')], { decided });
    expect(await late.against(asked)).toMatchObject({ verdict: 'NOT_MET' });
    const trained = await whoIs('1280', [{ complete: 'evidence' }, insight, since('2019-08-01'), training], {
      decided,
    });
    expect(await trained.against(asked)).toMatchObject({ verdict: 'MET' });
  });
});

describe('no evidence at all', () => {
  it('leaves every step of every ladder open, with what to hand in, and never says that a demand is not met', async () => {
    const { office, against } = await whoIs('1480', [known]);
    const openOnes: string[] = [];
    for (const { slug, status, steps, validTo } of seeds.ladders) {
      if (status !== 'PUBLISHED' || validTo !== undefined) continue;
      for (const one of steps) {
        const told = await against({ ladder: slug, step: one.slug });
        expect([slug, one.slug, told.verdict]).not.toContain('NOT_MET');
        expect(told.criteria.filter(({ verdict }) => verdict === 'NOT_MET')).toEqual([]);
        expect([slug, one.slug, told.demandsUnknown]).toEqual([slug, one.slug, one.demandsUnknown === true]);
        if (one.demandsUnknown) expect(told.verdict).toBe('UNKNOWN');
        else if (told.verdict === 'UNKNOWN') {
          expect(told.handIn.length).toBeGreaterThan(0);
          openOnes.push(one.slug);
        }
      }
    }
    expect(openOnes.length).toBeGreaterThan(20);
    const { person } = await office.ask<{ person: { steps: unknown[]; nextSteps: readonly { verdict: string }[] } }>(
      hrOf('1480'),
      '{ person(organization: "1480", externalId: "p-1") { steps { slug } nextSteps { verdict step { slug } } } }',
    );
    expect(person.steps).toEqual([]);
    expect(person.nextSteps.length).toBeGreaterThan(3);
    expect(person.nextSteps.map(({ verdict }) => verdict)).not.toContain('NOT_MET');
  });
});

describe('demands of a ladder of their own', () => {
  const own = (...requirements: ReturnType<typeof requirement>[]) => ({
    ladders: [
      ...seeds.ladders,
      ladder({
        slug: 'egen',
        organization: '1480',
        steps: [step('erfaren', { role: 'underskoterska', requirements })],
      }),
    ],
  });
  const asked = { ladder: 'egen', step: 'erfaren' } as const;

  it('never lets more experience make up for education that is missing, nor the other way round', async () => {
    const both = own(
      requirement('bada', { expression: allOf(holds('gymnasieexamen-vo'), months(24, { roles: ['underskoterska'] })) }),
    );
    const all: Row = { complete: 'evidence employments' };
    const long: Row = { title: 'Undersköterska', form: 'PERMANENT', from: '1996-01-01', percent: 100 };
    const short: Row = { ...long, from: '2025-03-01' };
    const papers = ['gymnasieexamen-vo', 'sjukskoterskeexamen', 'yh-specialistunderskoterska'].map(
      (qualification): Row => ({ qualification, issued: '1995-06-10' }),
    );
    expect(await (await whoIs('1480', [all, long], both)).against(asked)).toMatchObject({ verdict: 'NOT_MET' });
    expect(await (await whoIs('1480', [all, short, ...papers], both)).against(asked)).toMatchObject({
      verdict: 'NOT_MET',
    });
    expect(await (await whoIs('1480', [all, long, ...papers], both)).against(asked)).toMatchObject({ verdict: 'MET' });
  });

  it('does not count one that comes into force next year, and announces it', async () => {
    const coming = own(requirement('nytt', { validFrom: '2027-01-01', expression: holds('bevis-underskoterska') }));
    const { against } = await whoIs('1480', [{ complete: 'evidence' }], coming);
    const told = await against(asked);
    expect(told).toMatchObject({ verdict: 'MET', metUntil: '2026-12-31', criteria: [] });
    expect(told.announced).toEqual([
      expect.objectContaining({
        requirement: { slug: 'nytt', validFrom: '2027-01-01' },
        verdict: 'NOT_MET',
        counts: false,
      }),
    ]);
    expect(await against({ ...asked, asOf: '2027-01-01' })).toMatchObject({ verdict: 'NOT_MET', announced: [] });
  });
});
