import type { PublicationEvent } from '../../src/domain/change';
import type { Ladder } from '../../src/domain/ladder/ladder';
import type { ReferenceData } from '../../src/domain/reference-data';
import { equivalence } from './builders/equivalence';
import { ladder, requirement, scale, step, title, transition } from './builders/ladder-builder';
import { course, qualification, role } from './builders/qualification';
import { organization, referenceData } from './builders/reference-data';
import { allOf, assigned, holds, months, step as fulfilled } from './builders/requirement';

const source = { title: 'Patientsäkerhetslagen', reference: 'SFS 2010:659, 4 kap. 5 a §' };

const omsorg = (revision: 1 | 2): Ladder =>
  ladder({
    slug: 'omsorg',
    revision,
    name: { sv: 'Omsorgstrappan', en: 'The care ladder' },
    organization: 'gr',
    field: 'vård och omsorg',
    cumulative: true,
    scale: 'levla',
    validFrom: revision === 1 ? '2020-01-01' : '2023-07-01',
    publishedAt: '2020-01-01T08:00:00Z',
    decision: { body: 'Förbundsstyrelsen', date: '2019-12-01' },
    steps: [
      step('bas', {
        role: 'underskoterska',
        level: 'bas',
        title: 'underskoterska',
        description: { sv: 'Arbetar självständigt.' },
        requirements: [
          requirement('utbildning', { validTo: '2023-06-30', expression: holds('examen') }),
          requirement('bevis', {
            scope: 'USE_TITLE',
            authority: 'LAW',
            validFrom: '2023-07-01',
            legalBasis: source,
            expression: holds('bevis'),
          }),
        ],
        activities: ['reflektion'],
      }),
      step('fordjupad', {
        role: 'underskoterska',
        level: 'fordjupad',
        title: revision === 1 ? 'underskoterska' : 'usk-natt',
        requirements: [
          requirement('erfarenhet', {
            strength: 'RECOMMENDED',
            jurisdiction: '1480',
            note: { sv: 'Lämplighet bedöms lokalt.', en: 'Fitness is judged locally.' },
            expression: allOf(months(revision * 12, { roles: ['underskoterska'] }), assigned('levla', 'fordjupad')),
          }),
        ],
      }),
    ],
    transitions: [transition('bas', 'fordjupad')],
    sources: [source],
    unknowns: [{ sv: 'Experter är inte beskrivna.', en: 'Experts are not described.' }],
    notes: [{ sv: 'Ingen grund för lön.', en: 'No basis for salary.' }],
  });

/** Göteborg's own: the same steps, one more, and one demand tightened. */
const adaptation = (): Ladder => {
  const base = omsorg(2);
  const own = step('bitrade', { role: 'vardbitrade', title: 'vardbitrade' });
  const [bas, ...others] = base.steps;
  if (bas === undefined) throw new Error('The base has no steps.');
  const tightened = {
    ...bas,
    requirements: [...bas.requirements, requirement('lokalt', { expression: holds('anatomi') })],
  };
  return {
    ...base,
    slug: 'omsorg-goteborg',
    revision: 1,
    name: { sv: 'Göteborgs omsorgstrappa' },
    organization: '1480',
    cumulative: false,
    steps: [own, tightened, ...others],
    basedOn: { slug: 'omsorg', revision: 2 },
  };
};

/** A draft shared for comment, which leads on from another ladder. */
const draft = (): Ladder =>
  ladder({
    slug: 'utkast',
    status: 'DRAFT',
    name: { sv: 'Ett utkast' },
    organization: '1280',
    steps: [
      step('rektor', {
        role: 'rektor-forskola',
        requirements: [requirement('trappa', { expression: fulfilled('omsorg', 'bas') })],
      }),
    ],
  });

const FIRST = { release: 1, at: '2026-01-01T00:00:00.000Z' } as const;
const SECOND = { release: 2, at: '2026-02-01T00:00:00.000Z' } as const;

/**
 * A small world with one of everything, in which a title becomes protected on 2023-07-01: the ladder
 * `omsorg` has two revisions, the second in force from that day and adapted by `omsorg-goteborg`.
 */
export const world: ReferenceData = referenceData({
  organizations: [
    { code: '1480', name: 'Göteborg', kind: 'MUNICIPALITY', memberOf: ['gr'] },
    { code: '1280', name: 'Malmö', kind: 'MUNICIPALITY', memberOf: [] },
    { code: '1880', name: 'Örebro', kind: 'MUNICIPALITY', memberOf: [] },
    { code: '1785', name: 'Säffle', kind: 'MUNICIPALITY', memberOf: [] },
    { code: '1492', name: 'Åmål', kind: 'MUNICIPALITY', memberOf: ['gr'] },
    { code: 'gr', name: 'Göteborgsregionen', kind: 'MUNICIPAL_ASSOCIATION', memberOf: [] },
    { ...organization('socialstyrelsen'), name: 'Socialstyrelsen', kind: 'AUTHORITY' },
  ],
  roles: [
    {
      ...role('underskoterska', 'vård och omsorg'),
      name: { sv: 'Undersköterska', en: 'Assistant nurse' },
      description: { sv: 'Skyddad yrkestitel.', en: 'A protected title.' },
      codes: [
        { scheme: 'SSYK2012', code: '5321', match: 'NARROW' },
        { scheme: 'AID', code: '207008', uri: 'https://example.org/207008', match: 'CLOSE' },
      ],
      tasks: [
        {
          slug: 'fast-omsorgskontakt',
          name: { sv: 'Fast omsorgskontakt', en: 'Permanent care contact' },
          requirements: [
            requirement('skyddad-titel', { scope: 'TASK', validFrom: '2023-07-01', expression: holds('bevis') }),
          ],
        },
      ],
      sources: [source],
    },
    { ...role('vardbitrade', 'vård och omsorg'), name: { sv: 'Vårdbiträde' } },
    { ...role('rektor-forskola', 'förskola'), name: { sv: 'Rektor i förskola' } },
  ],
  titles: [
    title('underskoterska', {
      label: 'Undersköterska',
      role: 'underskoterska',
      protection: { from: '2023-07-01', legalBasis: source },
    }),
    title('vardbitrade', { label: 'Vårdbiträde', role: 'vardbitrade' }),
    title('usk-natt', {
      label: 'Usk natt',
      kind: 'LOCAL',
      organization: '1480',
      role: 'underskoterska',
      validTo: '2024-12-31',
    }),
    title('rektor', { label: 'Rektor', role: 'rektor-forskola', validFrom: '2019-07-01' }),
    title('forskolechef', {
      label: 'Förskolechef',
      kind: 'FORMER',
      role: 'rektor-forskola',
      validTo: '2019-06-30',
      replacedBy: ['rektor'],
    }),
    title('ambulansforare', { label: 'Ambulansförare' }),
    title('ostmastare', { label: 'Östmästare', kind: 'ALTERNATIVE' }),
  ],
  qualifications: [
    qualification('bevis', {
      name: { sv: 'Bevis om undersköterska', en: 'Proof of assistant nurse' },
      kind: 'PROTECTED_TITLE_PROOF',
      issuer: 'socialstyrelsen',
      equivalents: [
        { qualification: 'gammalt-bevis', validTo: '2033-06-30', sources: [source] },
        { qualification: 'examen', validFrom: '2024-01-01', sources: [] },
      ],
    }),
    qualification('gammalt-bevis', { name: { sv: 'Gammalt bevis' } }),
    qualification('examen', {
      name: { sv: 'Gymnasieexamen' },
      kind: 'UPPER_SECONDARY',
      seqfLevel: 4,
      credits: 1500,
      creditUnit: 'GYMNASIEPOANG',
      area: 'vård och omsorg',
      includes: ['anatomi'],
      unknowns: [{ sv: 'Inriktningen är öppen.', en: 'The specialisation is open.' }],
    }),
    course('anatomi', 50, { name: { sv: 'Anatomi' }, area: 'vård och omsorg' }),
  ],
  levelScales: [scale('levla', 'bas', 'fordjupad', 'expert')],
  activities: [
    {
      slug: 'reflektion',
      name: { sv: 'Reflektion', en: 'Reflection' },
      description: { sv: 'Samtal i grupp.' },
      organization: '1480',
      sources: [source],
    },
  ],
  learningOpportunities: [
    {
      slug: 'vuxenutbildning',
      name: { sv: 'Vuxenutbildning', en: 'Adult education' },
      provider: 'gr',
      region: '1480',
      awards: ['examen'],
      prerequisites: [
        requirement('arbete', { validFrom: '2025-01-01', expression: months(6, { field: 'vård och omsorg' }) }),
      ],
      credits: 1500,
      creditUnit: 'GYMNASIEPOANG',
      weeks: 60,
      pace: 100,
      cost: 0,
      seats: 20,
      validFrom: '2020-01-01',
      sources: [source],
    },
    { slug: 'fjarrkurs', name: { sv: 'Fjärrkurs' }, awards: ['anatomi'], prerequisites: [], seats: 0, sources: [] },
  ],
  agreements: [
    {
      slug: 'samverkan',
      name: { sv: 'Lärarutbildning i samverkan', en: 'Joint teacher education' },
      parties: ['1480', '1280'],
      field: 'skola',
      validFrom: '2022-01-01',
      sources: [source],
      unknowns: [{ sv: 'Sista dagen är okänd.', en: 'The last day is unknown.' }],
    },
  ],
  adoptions: [
    {
      slug: 'amal-omsorg',
      organization: '1492',
      ladder: 'omsorg',
      from: '2022-03-01',
      decision: { body: 'Omsorgsnämnden', date: '2022-02-01', reference: 'ON 2022/7' },
      sources: [source],
    },
    { slug: 'malmo-omsorg', organization: '1280', ladder: 'omsorg', sources: [source] },
  ],
  ladders: [omsorg(1), omsorg(2), adaptation(), draft()],
  equivalences: [
    equivalence('omsorg-utkast', {
      organization: 'gr',
      left: 'omsorg',
      right: 'utkast',
      pairs: [{ left: 'bas', right: 'rektor', reason: { sv: 'Samma ansvar.', en: 'The same responsibility.' } }],
    }),
  ],
});

/** The publication of the world's ladders and titles in two releases. */
export const worldEvents: readonly PublicationEvent[] = [
  ...world.titles.map((entity) => ({ ...FIRST, kind: 'titles' as const, event: 'ADDED' as const, entity })),
  ...world.ladders.map((entity) => ({ ...FIRST, kind: 'ladders' as const, event: 'ADDED' as const, entity })),
  ...world.adoptions.map((entity) => ({ ...SECOND, kind: 'adoptions' as const, event: 'ADDED' as const, entity })),
  ...world.competences.map((entity) => ({
    ...SECOND,
    kind: 'competences' as const,
    event: 'CHANGED' as const,
    entity,
  })),
];
