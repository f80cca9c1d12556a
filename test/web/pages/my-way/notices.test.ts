import { noticesFor } from '../../../../src/web/pages/my-way/notices';

const organization = { id: 'goteborg' };
const work = { label: 'Barnskötare', from: '2020-01-01', to: null, role: {}, organization };
const settled = { organization, employments: [work], evidence: [{}], levels: [], standing: [{}], nextSteps: [{}] };
const today = '2026-11-22';

const kindsFor = (person: Parameters<typeof noticesFor>[0]) => noticesFor(person, today).map(({ kind }) => kind);

describe('why little is known of where somebody stands', () => {
  it('says nothing where all is in order', () => {
    expect(kindsFor(settled)).toEqual([]);
  });

  it('says that there is no present employment with the employer', () => {
    expect(kindsFor({ ...settled, employments: [] })).toEqual(['NO_EMPLOYMENT']);
    expect(kindsFor({ ...settled, employments: [{ ...work, to: '2026-11-21' }] })).toEqual(['NO_EMPLOYMENT']);
    expect(kindsFor({ ...settled, employments: [{ ...work, from: '2026-12-01' }] })).toEqual(['NO_EMPLOYMENT']);
    expect(kindsFor({ ...settled, employments: [{ ...work, organization: { id: 'boras' } }] })).toEqual([
      'NO_EMPLOYMENT',
    ]);
    expect(kindsFor({ ...settled, employments: [{ ...work, to: today }] })).toEqual([]);
  });

  it('names a title that nobody has decided on', () => {
    const person = { ...settled, employments: [{ ...work, label: 'Resurspedagog nivå 2', role: null }], standing: [] };
    expect(noticesFor({ ...person, nextSteps: [] }, today)).toEqual([
      { kind: 'UNDECIDED_TITLE', label: 'Resurspedagog nivå 2' },
    ]);
  });

  it('says that no ladder is about the work', () => {
    expect(kindsFor({ ...settled, standing: [], nextSteps: [] })).toEqual(['NO_LADDER']);
    expect(kindsFor({ ...settled, standing: [] })).toEqual([]);
  });

  it('says that nothing is recorded, unless a level is', () => {
    expect(kindsFor({ ...settled, evidence: [] })).toEqual(['NOTHING_RECORDED']);
    expect(kindsFor({ ...settled, evidence: [], levels: [{}] })).toEqual([]);
  });
});
