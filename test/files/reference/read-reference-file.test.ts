import { emptyReferenceData } from '../../../src/domain/reference-data';
import { readReferenceFile } from '../../../src/files/reference/reference-file';
import { englishLine, faultsOf, valueOf } from '../../support/fault-lines';

const read = (text: string) => valueOf(readReferenceFile(text, 'data.yaml'));
const faults = (text: string): readonly string[] => faultsOf(readReferenceFile(text, 'data.yaml')).map(englishLine);

const demand = { kind: 'QUALIFICATION', qualification: 'a' };
const requirement = `{ slug: r, scope: TASK, strength: MANDATORY, authority: LAW, demand: { qualification: a }, note: Obs }`;
const required = {
  slug: 'r',
  scope: 'TASK',
  strength: 'MANDATORY',
  authority: 'LAW',
  expression: demand,
  note: { sv: 'Obs' },
};

describe('a reference file holds one kind', () => {
  test.each([
    [
      'organizations',
      `[{ code: '1480', name: Göteborgs Stad, kind: MUNICIPALITY }]`,
      { code: '1480', name: 'Göteborgs Stad', kind: 'MUNICIPALITY', memberOf: [] },
    ],
    [
      'roles',
      `[{ slug: a, owner: '1480', replacedBy: [b], name: A, description: { sv: B, en: C }, field: vård, codes: [{ scheme: AID, code: '207011', match: CLOSE }], tasks: [{ slug: t, name: T, requirements: [${requirement}] }] }]`,
      {
        slug: 'a',
        owner: '1480',
        replacedBy: ['b'],
        name: { sv: 'A' },
        description: { sv: 'B', en: 'C' },
        field: 'vård',
        codes: [{ scheme: 'AID', code: '207011', match: 'CLOSE' }],
        tasks: [{ slug: 't', name: { sv: 'T' }, requirements: [required] }],
        sources: [],
      },
    ],
    [
      'titles',
      `[{ slug: a, label: A, language: SV, kind: STANDARD, protection: { from: 2023-07-01, legalBasis: { title: Lag } } }]`,
      {
        slug: 'a',
        label: 'A',
        language: 'SV',
        kind: 'STANDARD',
        replacedBy: [],
        protection: { from: '2023-07-01', legalBasis: { title: 'Lag' } },
        sources: [],
      },
    ],
    [
      'qualifications',
      `[{ slug: a, name: A, kind: COURSE, credits: 100, creditUnit: GYMNASIEPOANG, equivalents: [{ qualification: b, validTo: 2030-06-30 }], unknowns: [Nivån] }]`,
      {
        slug: 'a',
        name: { sv: 'A' },
        kind: 'COURSE',
        credits: 100,
        creditUnit: 'GYMNASIEPOANG',
        includes: [],
        equivalents: [{ qualification: 'b', validTo: '2030-06-30', sources: [] }],
        sources: [],
        unknowns: [{ sv: 'Nivån' }],
      },
    ],
    [
      'competences',
      '[{ slug: a, name: A, proficiencies: 5 }]',
      { slug: 'a', name: { sv: 'A' }, proficiencies: 5, sources: [] },
    ],
    [
      'levelScales',
      '[{ slug: a, name: A, levels: [{ slug: bas, rank: 1, name: Bas, description: Först }] }]',
      {
        slug: 'a',
        name: { sv: 'A' },
        levels: [{ slug: 'bas', rank: 1, name: { sv: 'Bas' }, description: { sv: 'Först' } }],
      },
    ],
    [
      'learningOpportunities',
      `[{ slug: a, name: A, awards: [b], prerequisites: [${requirement}], seats: 0, pace: 50 }]`,
      {
        slug: 'a',
        name: { sv: 'A' },
        awards: ['b'],
        prerequisites: [required],
        seats: 0,
        pace: 50,
        sources: [],
      },
    ],
    [
      'activities',
      '[{ slug: a, name: A, description: B }]',
      { slug: 'a', name: { sv: 'A' }, description: { sv: 'B' }, sources: [] },
    ],
    [
      'agreements',
      `[{ slug: a, name: A, parties: ['0127'], unknowns: [{ sv: B, en: C }] }]`,
      { slug: 'a', name: { sv: 'A' }, parties: ['0127'], sources: [], unknowns: [{ sv: 'B', en: 'C' }] },
    ],
    [
      'adoptions',
      `[{ slug: a, organization: '1440', ladder: b, decision: { body: KS, date: 2020-01-01 } }]`,
      { slug: 'a', organization: '1440', ladder: 'b', decision: { body: 'KS', date: '2020-01-01' }, sources: [] },
    ],
    [
      'equivalences',
      `[{ slug: a, organization: gr, left: b, right: c, pairs: [{ left: d, right: e, reason: F }, { right: g, reason: { sv: H, en: I } }] }]`,
      {
        slug: 'a',
        organization: 'gr',
        left: 'b',
        right: 'c',
        pairs: [
          { left: 'd', right: 'e', reason: { sv: 'F' } },
          { right: 'g', reason: { sv: 'H', en: 'I' } },
        ],
        sources: [],
      },
    ],
    [
      'occupationRegisters',
      `[{ slug: a, name: A, groups: [{ code: '22', label: B }], occupations: [{ code: bXNH_MNX_dUR, label: C, group: '2221' }] }]`,
      {
        slug: 'a',
        name: { sv: 'A' },
        groups: [{ code: '22', label: 'B' }],
        occupations: [{ code: 'bXNH_MNX_dUR', label: 'C', group: '2221' }],
        sources: [],
      },
    ],
    [
      'titleLexicons',
      `[{ slug: a, name: A, abbreviations: [{ form: usk, standsFor: [undersköterska] }], qualifiers: [{ kind: SHIFT, words: [natt] }], knownLabels: [{ label: Nurse, language: EN, means: [{ title: b }, { occupation: C }], match: CLOSE, certain: false, organization: '1480', field: vård, toldApartBy: D }], relatedWords: [{ place: HEAD, words: [e, f] }], nearMisses: [{ label: G, isNot: [{ title: b }], because: H }] }]`,
      {
        slug: 'a',
        name: { sv: 'A' },
        abbreviations: [{ form: 'usk', standsFor: ['undersköterska'] }],
        qualifiers: [{ kind: 'SHIFT', words: ['natt'] }],
        knownLabels: [
          {
            label: 'Nurse',
            language: 'EN',
            means: [{ title: 'b' }, { occupation: 'C' }],
            match: 'CLOSE',
            certain: false,
            organization: '1480',
            field: 'vård',
            toldApartBy: { sv: 'D' },
          },
        ],
        relatedWords: [{ place: 'HEAD', words: ['e', 'f'] }],
        nearMisses: [{ label: 'G', isNot: [{ title: 'b' }], because: { sv: 'H' } }],
        sources: [],
      },
    ],
  ])('%s', (kind, list, entity) => {
    expect(read(`${kind}: ${list}\n`)).toStrictEqual({ ...emptyReferenceData, [kind]: [entity] });
  });
});

describe('a title lexicon', () => {
  const empty = {
    slug: 'a',
    name: { sv: 'A' },
    abbreviations: [],
    qualifiers: [],
    knownLabels: [],
    relatedWords: [],
    nearMisses: [],
    sources: [],
  };

  it('has no entries in the lists that its file leaves out', () => {
    expect(read('titleLexicons: [{ slug: a, name: A }]').titleLexicons).toStrictEqual([empty]);
  });

  it('is certain of a label unless its file says otherwise', () => {
    const [lexicon] = read(
      'titleLexicons: [{ slug: a, name: A, knownLabels: [{ label: B, means: [{ title: b }] }] }]',
    ).titleLexicons;
    expect(lexicon?.knownLabels).toStrictEqual([{ label: 'B', means: [{ title: 'b' }], certain: true }]);
  });
});

describe('a fault in a reference file', () => {
  const kinds =
    'organizations, roles, titles, qualifications, competences, levelScales, learningOpportunities, activities, agreements, adoptions, equivalences, occupationRegisters, titleLexicons';

  test.each([
    ['a kind that there is not', 'skills: []', `1:1 The key “skills” is not known here. Known here: ${kinds}.`],
    [
      'two kinds in one file',
      'roles: []\ntitles: []',
      `1:1 The keys roles, titles cannot stand together. Exactly one of: ${kinds}. A file has a single key that says what the file holds, and a list below it.`,
    ],
    [
      'credits without their unit',
      'qualifications:\n  - { slug: a, name: A, kind: COURSE, credits: 100 }',
      '2:5 The key “creditUnit” is missing. creditUnit: Which unit of credits.',
    ],
    [
      'a pace of nothing',
      'learningOpportunities:\n  - { slug: a, name: A, pace: 0 }',
      '2:31 0 is too small. Greater than 0.',
    ],
    [
      'a list of texts where entities belong',
      'activities:\n  - Yrkesresan',
      '2:5 Here stands “Yrkesresan”. It should be keys with values. What an employer offers on a step, or a way of working that builds competence.',
    ],
    [
      'a label that stands for a title and an occupation at once',
      'titleLexicons:\n  - { slug: a, name: A, knownLabels: [{ label: B, means: [{ title: b, occupation: C }] }] }',
      '2:59 The keys title, occupation cannot stand together. Exactly one of: title, occupation. The slug of a title, or a name in the occupation register.',
    ],
    [
      'an abbreviation with its full stop',
      'titleLexicons:\n  - { slug: a, name: A, abbreviations: [{ form: ass., standsFor: [assistent] }] }',
      '2:49 “ass.” has the wrong form. In small letters, without the full stop. E.g. usk.',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });
});
