import type { PersonRecord } from '../../../../../src/domain/person/person-record';
import {
  assessment,
  assignment,
  completeRecord,
  credits,
  employment,
  paper,
  record,
} from '../../../../support/builders/person';
import { course, qualification, role } from '../../../../support/builders/qualification';
import {
  allOf,
  anyOf,
  assigned,
  competent,
  employed,
  holds,
  months,
  points,
  step,
} from '../../../../support/builders/requirement';
import { judge } from '../../../../support/judge';

describe('stödassistent in Göteborgsregionen', () => {
  const sources = {
    qualifications: [
      qualification('omvardnadsprogrammet'),
      qualification('vardlinjen'),
      course('omvardnad', 150),
      course('social-omsorg', 150),
      course('utvecklingsstorning', 200),
    ],
    roles: [role('stodbitrade', 'funktionshinder'), role('underskoterska', 'äldreomsorg')],
  };
  const threeYears = months(36, { field: 'funktionshinder' });

  /** From the annex "Likvärdiga utbildningar stödassistent och stödpedagog", which does not say by which day "already employed" is meant. */
  const equal = anyOf(
    holds('omvardnadsprogrammet', { courses: ['omvardnad', 'social-omsorg', 'utvecklingsstorning'] }),
    allOf(holds('omvardnadsprogrammet'), anyOf(threeYears, employed({ titles: ['stodassistent'], on: '2021-10-22' }))),
    allOf(holds('vardlinjen'), threeYears),
  );
  const verdict = (person: PersonRecord) => judge(equal, { person, sources, day: '2026-03-01' }).verdict;
  const programme = paper('omvardnadsprogrammet');
  const work = employment({ role: 'stodbitrade', from: '2022-03-01', to: '2025-02-28' });

  test('is open to the programme with the courses', () => {
    const courses = [paper('omvardnad'), paper('social-omsorg'), paper('utvecklingsstorning')];
    expect(verdict(completeRecord({ evidence: [programme, ...courses] }))).toBe('MET');
    expect(verdict(completeRecord({ evidence: [programme, ...courses.slice(1)] }))).toBe('NOT_MET');
  });

  test('is open to the programme and three years in the field, and not by work in another', () => {
    expect(verdict(completeRecord({ evidence: [programme], employments: [work] }))).toBe('MET');
    expect(verdict(completeRecord({ evidence: [programme], employments: [{ ...work, to: '2024-12-31' }] }))).toBe(
      'NOT_MET',
    );
    expect(verdict(completeRecord({ evidence: [programme], employments: [{ ...work, role: 'underskoterska' }] }))).toBe(
      'NOT_MET',
    );
  });

  test('is open by exception to who had the programme and was employed already', () => {
    const already = employment({ title: 'stodassistent', role: 'stodbitrade', from: '2021-01-01', to: '2022-12-31' });
    expect(verdict(completeRecord({ evidence: [programme], employments: [already] }))).toBe('MET');
    expect(verdict(completeRecord({ evidence: [paper('vardlinjen')], employments: [already] }))).toBe('NOT_MET');
  });

  test('is unknown for whom nothing is recorded', () => {
    expect(verdict(record())).toBe('UNKNOWN');
  });
});

describe('Levla in Göteborg', () => {
  const deepened = assigned('levla', 'fordjupad', 'underskoterska');

  test('gives a level by assignment only, whatever the merits', () => {
    const merits = {
      evidence: [paper('yh-specialist'), paper('bevis-underskoterska')],
      employments: [employment({ role: 'underskoterska', from: '1995-01-01' })],
    };
    expect(judge(deepened, { person: completeRecord(merits) }).verdict).toBe('NOT_MET');
    expect(judge(deepened, { person: record(merits) }).verdict).toBe('UNKNOWN');
    expect(judge(deepened, { person: record({ assignments: [assignment('levla', 'fordjupad')] }) }).verdict).toBe(
      'MET',
    );
  });

  test('does not take a higher level for a lower', () => {
    const person = completeRecord({ assignments: [assignment('levla', 'expert')] });
    expect(judge(deepened, { person }).verdict).toBe('NOT_MET');
  });
});

describe('barnskötare in Malmö', () => {
  const steps = {
    novis: holds('barnskotarexamen'),
    sjalvstandig: allOf(step('malmo', 'novis'), competent('sjalvstandig', 1)),
    skicklig: allOf(step('malmo', 'sjalvstandig'), competent('skicklig', 1)),
  };
  const skicklig = step('malmo', 'skicklig');
  const exam = paper('barnskotarexamen');
  const independent = assessment('sjalvstandig', 1, { expires: '2026-06-30' });
  const skilled = assessment('skicklig', 1);

  test('stands on no level without an approved exam', () => {
    const person = completeRecord({ evidence: [independent, skilled] });
    expect(judge(skicklig, { person, steps }).verdict).toBe('NOT_MET');
  });

  test('loses Skicklig when Självständig lapses', () => {
    const person = completeRecord({ evidence: [exam, independent, skilled] });
    expect(judge(skicklig, { person, steps, day: '2026-06-30' }).verdict).toBe('MET');
    expect(judge(skicklig, { person, steps, day: '2026-07-01' })).toMatchObject({
      verdict: 'NOT_MET',
      reason: { code: 'STEP_JUDGED', demand: { children: [{ verdict: 'NOT_MET' }, { verdict: 'MET' }] } },
    });
  });
});

describe('preschool in Göteborg', () => {
  const sources = { qualifications: [course('larande', 100, { area: 'barn och utbildning' })] };
  const permanentPost = points(500, { area: 'barn och utbildning' });

  test('gives a permanent post as förskoleassistent for 500 points', () => {
    const verdict = (recorded: number) =>
      judge(permanentPost, {
        person: completeRecord({ evidence: [paper('larande'), credits('barn och utbildning', recorded)] }),
        sources,
      }).verdict;
    expect(verdict(400)).toBe('MET');
    expect(verdict(399)).toBe('NOT_MET');
  });
});

describe('förskollärare', () => {
  const title = allOf(holds('forskollararexamen'), holds('legitimation-forskollarare'));

  test('is not met by the exam without legitimation, nor by studies not yet ended', () => {
    const examined = completeRecord({ evidence: [paper('forskollararexamen')] });
    const student = completeRecord({
      evidence: [paper('forskollararexamen', { begun: '2023-08-28', issued: '2027-01-15' })],
    });
    expect(judge(title, { person: examined }).verdict).toBe('NOT_MET');
    expect(judge(title, { person: student }).verdict).toBe('NOT_MET');
  });
});

describe('experience and education both demanded', () => {
  const both = allOf(months(36, { roles: ['handlaggare'] }), holds('socionomexamen'));
  const decades = employment({ role: 'handlaggare', from: '1990-01-01' });

  test('are both needed: a surplus of one never covers the other', () => {
    const experienced = completeRecord({ employments: [decades] });
    const educated = completeRecord({
      evidence: [paper('socionomexamen'), paper('doktorsexamen')],
      employments: [{ ...decades, from: '2025-12-01' }],
    });
    expect(judge(both, { person: experienced }).verdict).toBe('NOT_MET');
    expect(judge(both, { person: educated }).verdict).toBe('NOT_MET');
    expect(judge(both, { person: { ...educated, employments: [decades] } }).verdict).toBe('MET');
  });
});
