import type { Stores } from '../../../src/app/ports/unit-of-work';
import type { ApiKey } from '../../../src/domain/access/api-key';
import type { MemberAccess } from '../../../src/domain/access/sharing';
import { omit } from '../../../src/domain/omit';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { ReferenceData } from '../../../src/domain/reference-data';
import type { NewDecision } from '../../../src/app/ports/publication-store';
import { auditEntry } from '../../support/builders/audit-entry';
import { equivalence } from '../../support/builders/equivalence';
import { ladder, requirement, step, title, transition } from '../../support/builders/ladder-builder';
import { organization, referenceData } from '../../support/builders/reference-data';

/** Malmö belongs to no association; Göteborg and Åmål belong to Göteborgsregionen, gr. */
export const MALMO = '1280';
export const GOTEBORG = '1480';
export const ASSOCIATION = 'gr';

/**
 * Something of an organisation's that not everybody may see: ladders in work, a proposal, an API key, a trail, and what
 * is done to titles.
 */
export interface Target {
  readonly name: string;
  /** Code of the owner. */
  readonly owner: string;
  readonly shared: MemberAccess;
  /** Slug of a ladder whose revision 1 is published and whose revision 2 is a draft. */
  readonly published: string;
  /** Slug of a ladder of which there is but a draft, in review. */
  readonly drafted: string;
  /** Slug of a proposed equivalence. */
  readonly proposal: string;
  /** Slug of an adoption. */
  readonly adoption: string;
  /** Slug of a title. */
  readonly title: string;
  /** Id of an API key. */
  readonly apiKey: string;
  /** Id of the decision on the label. */
  readonly mapping: string;
  /** A label of the personnel system that has been decided on. */
  readonly decidedLabel: string;
  /** Stands in the drafts and nowhere else. */
  readonly mark: string;
  /** Stands in the name of the API key and nowhere else. */
  readonly keyMark: string;
  /** Stands in the trail and nowhere else. */
  readonly trailMark: string;
  /** Id of a person, whom the employer knows by the external id and has in the unit. */
  readonly person: string;
  readonly externalId: string;
  readonly unit: string;
  /** Stands in the title and a merit of the person and nowhere else. */
  readonly personMark: string;
  /** Is an imported label that nobody has decided on, and stands in why and by whom the other was decided on. */
  readonly titleMark: string;
}

/** A target with ids made of the number and everything else of the name, which both are its alone. */
export const targetNamed = (name: string, owner: string, shared: MemberAccess, number: number): Target => ({
  name,
  owner,
  shared,
  published: `trappa-${name}`,
  drafted: `utkast-${name}`,
  proposal: `forslag-${name}`,
  adoption: `inforande-${name}`,
  title: `titel-${name}`,
  apiKey: idNumbered(8000, number),
  mapping: idNumbered(9000, number),
  decidedLabel: `beslutad ${name}`,
  person: idNumbered(7000, number),
  externalId: `p-${number}-${name}`,
  unit: `enhet-${number}`,
  personMark: `medarbetare ${name}`,
  mark: `hemligt-${name}`,
  keyMark: `nyckel-${name}`,
  trailMark: `spar-${name}`,
  // As it is in a slug.
  titleMark: `lokal ${name.replaceAll('-', ' ')}`,
});

const idNumbered = (group: number, number: number): string =>
  `00000000-0000-4000-${group}-${String(number).padStart(12, '0')}`;

const target = (owner: string, shared: MemberAccess, number: number): Target =>
  targetNamed(`${owner}-${shared.toLowerCase()}`, owner, shared, number);

/** Of Malmö, and three of the association: shared with its members to write, to read and not at all. */
export const targets: readonly [Target, ...(readonly Target[])] = [
  target(MALMO, 'NONE', 1),
  target(ASSOCIATION, 'NONE', 2),
  target(ASSOCIATION, 'READ', 3),
  target(ASSOCIATION, 'WRITE', 4),
];

/** One target of each owner, for what is not shared with members. */
export const unsharedTargets = targets.filter(({ shared }) => shared === 'NONE');

/** What is published and of nobody's concern: a ladder that anybody can adopt or compare with. */
export const COMMON = 'gemensam';

/** Stands in an event that concerns no one organisation. */
export const COMMON_TRAIL_MARK = 'spar-for-alla';

const steps = [step('forst', { requirements: [requirement('utbildning')], title: 'barnskotare' }), step('sedan')];

const published = (slug: string, owner: string): Ladder =>
  ladder({ slug, organization: owner, steps, transitions: [transition('forst', 'sedan')], validFrom: '2020-01-01' });

/** The published half of a world with these targets, the first of which is of Malmö. */
export const publishedWorldOf = (targets: readonly [Target, ...(readonly Target[])]): ReferenceData =>
  referenceData({
    organizations: [
      organization(MALMO),
      organization(GOTEBORG, [ASSOCIATION]),
      organization('1492', [ASSOCIATION]),
      organization(ASSOCIATION),
    ],
    titles: [
      title('barnskotare', { role: 'barnskotare' }),
      ...targets.map((one) => title(one.title, { kind: 'LOCAL', organization: one.owner, role: 'barnskotare' })),
    ],
    ladders: [published(COMMON, '1492'), ...targets.map((one) => published(one.published, one.owner))],
    adoptions: targets.map((one) => ({
      slug: one.adoption,
      organization: one.owner,
      ladder: COMMON,
      revision: 1,
      from: '2025-01-01',
      sources: [],
    })),
    agreements: [
      { slug: 'samverkan', name: { sv: 'Samverkan' }, parties: [MALMO, GOTEBORG], sources: [], unknowns: [] },
    ],
    learningOpportunities: [
      { slug: 'kurs', name: { sv: 'Kurs' }, awards: ['pedagogik'], prerequisites: [], sources: [] },
    ],
    equivalences: [
      equivalence('likvardig', {
        left: COMMON,
        right: targets[0].published,
        pairs: [{ left: 'forst', right: 'forst', reason: { sv: 'Samma.', en: 'The same.' } }],
      }),
    ],
  });

/** The published half of the world. */
export const publishedWorld = publishedWorldOf(targets);

/**
 * Writes what is not published of the targets: drafts in their places, sharings, proposals, API keys, imported titles and
 * a trail; and the decisions on titles, which make a release.
 */
export const writeUnpublishedOf = async (targets: readonly Target[], stores: Stores): Promise<void> => {
  await stores.audit.takeTurn();
  for (const one of targets) await writeTarget(one, stores);
  const forAll = auditEntry({ differences: [{ path: ['titles'], after: COMMON_TRAIL_MARK }] });
  await stores.audit.append(omit(forAll, 'organization'));
  await stores.publications.publishDecisions(
    targets.flatMap((one) => [decisionOn(one), undoOf(one)]),
    new Date(AT),
    'beslut',
  );
};

/** Writes what is not published of the world. */
export const writeUnpublished = (stores: Stores): Promise<void> => writeUnpublishedOf(targets, stores);

const writeTarget = async (one: Target, stores: Stores): Promise<void> => {
  const inWork = { kind: 'ladder' as const, organization: one.owner, changedAt: AT, changedBy: 'redaktor' };
  await stores.drafts.save({ ...inWork, key: one.published, content: { ladder: draftOf(one, 2), conflicts: [] } });
  await stores.drafts.save({
    ...inWork,
    key: one.drafted,
    content: {
      ladder: { ...draftOf(one, 1), slug: one.drafted, status: 'IN_REVIEW' },
      conflicts: [{ id: 'konflikt', step: 'forst', local: [], base: [] }],
      submittedBy: `inlamnare-${one.mark}`,
    },
  });
  await stores.drafts.save({
    ...inWork,
    kind: 'equivalence',
    key: one.proposal,
    content: { equivalence: proposedBy(one), proposedBy: `forslagsstallare-${one.mark}` },
  });
  await writePerson(one, stores);
  await stores.sharing.share(one.published, one.shared);
  await stores.sharing.share(one.drafted, one.shared);
  await stores.apiKeys.add(apiKeyOf(one), one.apiKey.padStart(64, '0'));
  await stores.titleWork.saveLocalTitles([
    { organization: one.owner, label: one.titleMark, people: 7, fields: [], importedAt: AT },
  ]);
  await stores.titleWork.saveProgress(one.owner, IMPORT_KEY, { phase: 'DONE', done: 1, total: 1, at: AT });
  await stores.audit.append(
    auditEntry({ organization: one.owner, differences: [{ path: ['name'], after: one.trailMark }] }),
  );
};

/** A person of whom something of every kind is told. */
const writePerson = async (one: Target, { people, plans }: Stores): Promise<void> => {
  const { person, owner: organization, externalId, unit, personMark } = one;
  const id = (group: number): string => `${group}${person.slice(4)}`;
  await people.savePeople([{ id: person, organization, externalId, unit, complete: [] }], { instant: AT });
  const employment = { id: id(1111), organization, label: `Titel ${personMark}`, form: 'PERMANENT' as const };
  await people.saveFacts('employments', [
    { person, fact: { ...employment, from: '2020-01-01', percent: 100, verification: 'VERIFIED' } },
  ]);
  const evidence = { id: id(2222), kind: 'CREDITS' as const, area: personMark, points: 100, unit: 'HP' as const };
  await people.saveFacts('evidence', [
    { person, fact: { ...evidence, issued: '2020-01-01', verification: 'CLAIMED', source: { kind: 'OWN_STATEMENT' } } },
  ]);
  const assignment = { id: id(3333), organization, scale: 'kompetensnivaer', level: 'novis', role: 'barnskotare' };
  await people.saveFacts('assignments', [{ person, fact: { ...assignment, from: '2020-01-01' } }]);
  await plans.save({
    id: id(4444),
    person,
    version: 1,
    target: { ladder: COMMON, step: 'forst' },
    actions: [{ kind: 'OWN', text: `Läsa ${personMark}`, isDone: false }],
    isCancelled: false,
    savedAt: AT,
  });
};

const AT = '2026-05-01T12:00:00.000Z';

/** The key of an import that is done. */
export const IMPORT_KEY = 'import';

const decisionOn = (one: Target): NewDecision => ({
  id: one.mapping,
  organization: one.owner,
  label: one.decidedLabel,
  act: 'CONFIRM',
  standard: 'barnskotare',
  match: 'CLOSE',
  reason: `skäl: ${one.titleMark}`,
  decidedBy: `beslutsfattare: ${one.titleMark}`,
  decidedAt: AT,
});

const undoOf = (one: Target): NewDecision => ({
  ...omit(decisionOn(one), 'standard', 'match'),
  id: `u${one.mapping.slice(1)}`,
  act: 'UNDO',
  undoes: one.mapping,
});

const draftOf = (one: Target, revision: number): Ladder => ({
  ...published(one.published, one.owner),
  revision,
  status: 'DRAFT',
  name: { sv: one.mark },
  steps: steps.map((each) => ({ ...each, description: { sv: one.mark } })),
});

const proposedBy = (one: Target) =>
  equivalence(one.proposal, {
    organization: one.owner,
    left: one.published,
    right: COMMON,
    pairs: [{ left: 'forst', right: 'forst', reason: { sv: one.mark } }],
  });

const apiKeyOf = (one: Target): ApiKey => ({
  id: one.apiKey,
  organization: one.owner,
  name: one.keyMark,
  roles: ['HR_SYSTEM'],
  createdAt: AT,
  createdBy: `nyckelmakare-${one.keyMark}`,
  expiresAt: '2027-05-01T12:00:00.000Z',
});
