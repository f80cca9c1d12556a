import { ladder, requirement, scale, title } from '../../../support/builders/ladder-builder';
import { course, qualification, role } from '../../../support/builders/qualification';
import { organization } from '../../../support/builders/reference-data';
import { seqf } from '../../../support/builders/requirement';
import { codesOf, findingsInData } from '../../../support/faults/fault';

const opportunity = {
  slug: 'yh',
  name: { sv: 'YH' },
  awards: ['pedagogik'],
  prerequisites: [],
  sources: [],
};
const agreement = { slug: 'avtal', name: { sv: 'Avtal' }, parties: ['1280'], sources: [], unknowns: [] };
const adoption = { slug: 'inforande', organization: '1280', ladder: 'trappan', sources: [] };

describe('reference data', () => {
  it('that is sound gives no findings', () => {
    const data = {
      organizations: [organization('1280', ['skr']), organization('1480', ['skr']), organization('skr')],
      learningOpportunities: [
        { ...opportunity, provider: '1480', seats: 0, prerequisites: [requirement('behorighet')] },
      ],
      agreements: [agreement],
      adoptions: [{ ...adoption, from: '2020-01-01' as const }],
      ladders: [ladder()],
    };
    expect(findingsInData(data)).toEqual([]);
  });

  it.each([
    ['an organisation belongs to', { organizations: [organization('1280', ['9999'])] }, 'UNKNOWN_ORGANIZATION'],
    ['a title is used by', { titles: [title('a', { organization: '9999' })] }, 'UNKNOWN_ORGANIZATION'],
    ['a title is for', { titles: [title('a', { role: 'saknas' })] }, 'UNKNOWN_ROLE'],
    ['a title is replaced by', { titles: [title('a', { replacedBy: ['saknas'] })] }, 'UNKNOWN_TITLE'],
    [
      'a qualification is issued by',
      { qualifications: [qualification('a', { issuer: '9999' })] },
      'UNKNOWN_ORGANIZATION',
    ],
    [
      'a qualification includes',
      { qualifications: [qualification('a', { includes: ['saknas'] })] },
      'UNKNOWN_QUALIFICATION',
    ],
    [
      'counts as a qualification',
      { qualifications: [qualification('a', { equivalents: [{ qualification: 'saknas', sources: [] }] })] },
      'UNKNOWN_QUALIFICATION',
    ],
    ['teaches', { learningOpportunities: [{ ...opportunity, provider: '9999' }] }, 'UNKNOWN_ORGANIZATION'],
    [
      'is the region of an education',
      { learningOpportunities: [{ ...opportunity, region: '99' }] },
      'UNKNOWN_ORGANIZATION',
    ],
    [
      'an education leads to',
      { learningOpportunities: [{ ...opportunity, awards: ['saknas'] }] },
      'UNKNOWN_QUALIFICATION',
    ],
    [
      'an activity comes from',
      { activities: [{ slug: 'a', name: { sv: 'A' }, organization: '9999', sources: [] }] },
      'UNKNOWN_ORGANIZATION',
    ],
    ['maintains a role', { titles: [], roles: [{ ...role('a', 'vård'), owner: '9999' }] }, 'UNKNOWN_ORGANIZATION'],
    ['maintains a paper', { qualifications: [qualification('a', { owner: '9999' })] }, 'UNKNOWN_ORGANIZATION'],
    ['maintains a scale', { levelScales: [{ ...scale('a', 'bas'), owner: '9999' }] }, 'UNKNOWN_ORGANIZATION'],
    ['maintains an education', { learningOpportunities: [{ ...opportunity, owner: '9999' }] }, 'UNKNOWN_ORGANIZATION'],
    ['maintains an agreement', { agreements: [{ ...agreement, owner: '9999' }] }, 'UNKNOWN_ORGANIZATION'],
    [
      'maintains a competence',
      { competences: [{ slug: 'a', name: { sv: 'A' }, proficiencies: 1, sources: [], owner: '9999' }] },
      'UNKNOWN_ORGANIZATION',
    ],
    [
      'maintains an activity',
      { activities: [{ slug: 'a', name: { sv: 'A' }, sources: [], owner: '9999' }] },
      'UNKNOWN_ORGANIZATION',
    ],
    [
      'has come in place of a role',
      { titles: [], roles: [{ ...role('a', 'vård'), replacedBy: ['saknas'] }] },
      'UNKNOWN_ROLE',
    ],
    [
      'has come in place of a paper',
      { qualifications: [qualification('a', { replacedBy: ['saknas'] })] },
      'UNKNOWN_QUALIFICATION',
    ],
    ['an agreement binds', { agreements: [{ ...agreement, parties: ['9999'] }] }, 'UNKNOWN_ORGANIZATION'],
    [
      'adopts a ladder',
      { adoptions: [{ ...adoption, organization: '9999' }], ladders: [ladder()] },
      'UNKNOWN_ORGANIZATION',
    ],
    ['is adopted', { adoptions: [adoption] }, 'UNKNOWN_LADDER'],
    ['is adopted in a revision', { adoptions: [{ ...adoption, revision: 2 }], ladders: [ladder()] }, 'UNKNOWN_LADDER'],
  ] as const)('names what exists: what %s', (_what, data, code) => {
    expect(codesOf(findingsInData(data))).toEqual([code]);
  });

  it.each([
    ['a title', { titles: [title('a', { validFrom: '2024-01-02', validTo: '2024-01-01' })] }],
    ['an education', { learningOpportunities: [{ ...opportunity, validFrom: '2024-01-02', validTo: '2024-01-01' }] }],
    ['an agreement', { agreements: [{ ...agreement, validFrom: '2024-01-02', validTo: '2024-01-01' }] }],
    ['an adoption', { adoptions: [{ ...adoption, from: '2024-01-02', to: '2024-01-01' }], ladders: [ladder()] }],
    [
      'an equivalence',
      {
        qualifications: [
          qualification('a', {
            equivalents: [{ qualification: 'b', validFrom: '2024-01-02', validTo: '2024-01-01', sources: [] }],
          }),
          qualification('b'),
        ],
      },
    ],
  ] as const)('ends no earlier than it begins: %s', (_what, data) => {
    expect(codesOf(findingsInData(data))).toEqual(['VALIDITY_REVERSED']);
  });

  it.each([
    ['credits', { qualifications: [course('a', 0)] }],
    ['proficiencies', { competences: [{ slug: 'a', name: { sv: 'A' }, proficiencies: 0, sources: [] }] }],
    ['weeks', { learningOpportunities: [{ ...opportunity, weeks: 0 }] }],
    ['pace', { learningOpportunities: [{ ...opportunity, pace: -50 }] }],
  ] as const)('has more than none: %s', (_what, data) => {
    expect(codesOf(findingsInData(data))).toEqual(['AMOUNT_NOT_POSITIVE']);
  });

  it('places qualifications on SeQF levels that exist', () => {
    expect(codesOf(findingsInData({ qualifications: [qualification('a', { seqfLevel: 9 })] }))).toEqual([
      'SEQF_OUT_OF_RANGE',
    ]);
  });

  it('ranks the levels of a scale from 1', () => {
    const { levels, ...rest } = scale('a', 'bas', 'expert');
    expect(codesOf(findingsInData({ levelScales: [{ ...rest, levels: levels.slice(1) }] }))).toEqual([
      'LEVEL_RANKS_WRONG',
    ]);
  });

  it('has sound requirements for tasks and educations', () => {
    const requirements = [requirement('krav', { expression: seqf(9) })];
    const tasks = [{ slug: 'kontakt', name: { sv: 'Fast omsorgskontakt' }, requirements }];
    const inTask = findingsInData({ titles: [], roles: [{ ...role('a', 'vård'), tasks }] });
    expect(inTask.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'SEQF_OUT_OF_RANGE', place: ['roles', 'a', 'tasks', 'kontakt', 'requirements', 'krav', 'expression'] },
    ]);
    const inEducation = findingsInData({ learningOpportunities: [{ ...opportunity, prerequisites: requirements }] });
    expect(codesOf(inEducation)).toEqual(['SEQF_OUT_OF_RANGE']);
  });

  it('tells apart levels of a scale and tasks of a role', () => {
    const tasks = [1, 2].map(() => ({ slug: 'samma', name: { sv: 'Samma' }, requirements: [] }));
    expect(codesOf(findingsInData({ titles: [], roles: [{ ...role('a', 'vård'), tasks }] }))).toEqual([
      'DUPLICATE_KEY',
    ]);
    expect(codesOf(findingsInData({ levelScales: [scale('a', 'bas', 'bas')] }))).toEqual(['DUPLICATE_KEY']);
  });

  it('cites the law that protects a title', () => {
    const protection = { from: '2023-07-01', legalBasis: { title: 'Patientsäkerhetslag' } } as const;
    expect(codesOf(findingsInData({ titles: [title('usk', { protection })] }))).toEqual(['LEGAL_REFERENCE_MISSING']);
  });
});

describe('a title', () => {
  it('may share its label with another role, another employer or another time', () => {
    const titles = [
      title('a', { label: 'resurs', role: 'barnskotare' }),
      title('b', { label: 'resurs', role: 'rektor', validTo: '2019-06-30' }),
      title('c', { label: 'resurs', role: 'barnskotare', organization: '1280' }),
      title('d', { label: 'resurs', role: 'rektor', validFrom: '2019-07-01' }),
    ];
    expect(findingsInData({ titles })).toEqual([]);
  });
});

describe('qualifications', () => {
  it('may be equivalent to each other, both ways', () => {
    const counting = (other: string): Parameters<typeof qualification>[1] => ({
      equivalents: [{ qualification: other, sources: [] }],
    });
    expect(
      findingsInData({ qualifications: [qualification('a', counting('b')), qualification('b', counting('a'))] }),
    ).toEqual([]);
  });
});

describe('what has come in place of something', () => {
  const next = ['b', 'c', 'a'] as const;

  it('is something else', () => {
    const roles = [{ ...role('a', 'vård'), replacedBy: ['a'] }];
    expect(codesOf(findingsInData({ titles: [], roles }))).toEqual(['REPLACED_BY_ITSELF']);
    const qualifications = [qualification('a', { replacedBy: ['a'] })];
    expect(codesOf(findingsInData({ qualifications }))).toEqual(['REPLACED_BY_ITSELF']);
  });

  it.each([
    [
      'roles',
      {
        titles: [],
        roles: ['a', 'b', 'c'].map((slug, at) => ({ ...role(slug, 'vård'), replacedBy: next.slice(at, at + 1) })),
      },
    ],
    [
      'papers',
      {
        qualifications: ['a', 'b', 'c'].map((slug, at) => qualification(slug, { replacedBy: next.slice(at, at + 1) })),
      },
    ],
  ])('leads on to what is used now, not in a loop: %s', (_what, data) => {
    expect(codesOf(findingsInData(data))).toEqual(['REPLACEMENT_LOOP']);
  });

  it('may be the same for several, and be replaced in its turn', () => {
    const titles = [
      title('a', { kind: 'FORMER', replacedBy: ['b', 'c'] }),
      title('b', { kind: 'FORMER', replacedBy: ['c'] }),
      title('c'),
    ];
    expect(findingsInData({ titles })).toEqual([]);
  });
});
