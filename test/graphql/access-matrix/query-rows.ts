import { omit } from '../../../src/domain/omit';
import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import type { GuardedRow, Row } from './row';
import { COMMON, IMPORT_KEY, targets, unsharedTargets, MALMO } from './world';

const asked = (query: string): Row => ({ access: 'PUBLIC', operation: { query } });

const LADDER_OF_SLUG =
  'query ($slug: String!, $revision: Int) { ladder(slug: $slug, revision: $revision) { id name steps { description } } }';

/** Drafts: for those who may read them, and for all others as if there were none. */
const draft: Pick<GuardedRow, 'access' | 'unseen' | 'isDenied' | 'targets' | 'shows'> = {
  access: 'READ_DRAFTS',
  unseen: 'NOTHING',
  isDenied: false,
  targets,
  shows: ({ mark }) => mark,
};

/** What is kept to those who work on the titles of the employer. */
const titleWork: Pick<GuardedRow, 'access' | 'unseen' | 'targets' | 'shows'> = {
  access: 'READ_TITLE_WORK',
  unseen: 'BAD_USER_INPUT',
  targets: unsharedTargets,
  shows: ({ titleMark }) => titleMark,
};

const idOf = (slug: string, revision: number): string => encodeGlobalId('Ladder', `${slug}@${revision}`);

/** What each field of Query gives to whom. */
export const queryRows: Readonly<Record<string, Row | readonly Row[]>> = {
  'Query.activities': asked('{ activities { nodes { id name } } }'),
  'Query.adoptions': asked('{ adoptions { nodes { id ladder { id name } organization { code } } } }'),
  'Query.agreements': asked('{ agreements { nodes { id name } } }'),
  'Query.alignTitles': asked(
    `{ alignTitles(labels: ["beslutad 1280-none", "barnskotare"], organization: "1280") {
      label status candidates { title { id } role { id } match confidence because }
    } }`,
  ),
  'Query.apiKeys': {
    access: 'MANAGE_API_KEYS',
    unseen: 'BAD_USER_INPUT',
    targets: unsharedTargets,
    operation: ({ owner }) => apiKeysOf(owner),
    unknown: apiKeysOf('9999'),
    shows: ({ keyMark }) => keyMark,
  },
  'Query.auditEvents': [
    {
      access: 'READ_AUDIT_TRAIL',
      unseen: 'BAD_USER_INPUT',
      targets: unsharedTargets,
      operation: ({ owner }) => trailOf(owner),
      unknown: trailOf('9999'),
      shows: ({ trailMark }) => trailMark,
    },
    {
      access: 'READ_AUDIT_TRAIL',
      unseen: 'NOTHING',
      targets,
      operation: () => ({ query: '{ auditEvents { totalCount nodes { sequence differences { after } } } }' }),
      shows: ({ trailMark }) => trailMark,
    },
  ],
  'Query.changes': asked('{ changes { nodes { cursor kind summary subject { __typename id } } } }'),
  'Query.compareLadders': [
    { ...draft, unseen: 'BAD_USER_INPUT', ...comparing((one) => ({ left: one, right: idOf(COMMON, 1) })) },
    { ...draft, unseen: 'BAD_USER_INPUT', ...comparing((one) => ({ left: idOf(COMMON, 1), right: one })) },
  ],
  'Query.completeTitle': asked('{ completeTitle(text: "b", organization: "1280") { label title { id } } }'),
  'Query.competences': asked('{ competences { nodes { id name } } }'),
  'Query.equivalenceProposals': {
    ...draft,
    operation: () => ({ query: '{ equivalenceProposals { nodes { proposedBy equivalence { slug } } } }' }),
    // Members of an association are not lent its proposals.
    targets: unsharedTargets,
  },
  'Query.equivalences': asked('{ equivalences { nodes { id left { id } pairs { reason left right } } } }'),
  'Query.erasedFigures': {
    access: 'ERASE_PEOPLE',
    unseen: 'BAD_USER_INPUT',
    targets: unsharedTargets,
    operation: ({ owner }) => erasedOf(owner),
    unknown: erasedOf('9999'),
  },
  'Query.exportLadder': {
    ...draft,
    operation: ({ drafted }) => exportOf(idOf(drafted, 1)),
    unknown: exportOf(idOf('finns-inte', 1)),
  },
  'Query.importProgress': {
    ...omit(titleWork, 'shows'),
    operation: ({ owner }) => progressOf(owner),
    unknown: progressOf('9999'),
  },
  'Query.ladder': [
    {
      ...draft,
      operation: ({ drafted }) => ({ query: LADDER_OF_SLUG, variables: { slug: drafted } }),
      unknown: { query: LADDER_OF_SLUG, variables: { slug: 'finns-inte' } },
    },
    {
      ...draft,
      operation: ({ published }) => ({ query: LADDER_OF_SLUG, variables: { slug: published, revision: 2 } }),
      unknown: { query: LADDER_OF_SLUG, variables: { slug: 'finns-inte', revision: 2 } },
    },
  ],
  'Query.ladderDiff': {
    ...draft,
    unseen: 'BAD_USER_INPUT',
    operation: ({ published }) => diffOf(published),
    unknown: diffOf('finns-inte'),
  },
  'Query.ladderDrafts': [
    { ...draft, operation: () => ({ query: '{ ladderDrafts { totalCount nodes { name } } }' }) },
    {
      ...draft,
      operation: ({ owner }) => ({
        query: 'query ($owner: String!) { ladderDrafts(filter: { organization: $owner }) { nodes { name } } }',
        variables: { owner },
      }),
    },
  ],
  'Query.ladders': asked('{ ladders { totalCount nodes { id name } } }'),
  'Query.learningOpportunities': asked('{ learningOpportunities { nodes { id name } } }'),
  'Query.levelScales': asked('{ levelScales { id levels { id } } }'),
  'Query.localTitles': {
    ...titleWork,
    operation: ({ owner }) => localTitlesOf(owner),
    unknown: localTitlesOf('9999'),
  },
  'Query.node': [
    {
      ...draft,
      operation: ({ drafted }) => nodeOf(idOf(drafted, 1)),
      unknown: nodeOf(idOf('finns-inte', 1)),
    },
    {
      ...draft,
      operation: ({ published }) => nodeOf(encodeGlobalId('Step', `${published}@2/forst`)),
      unknown: nodeOf(encodeGlobalId('Step', 'finns-inte@2/forst')),
    },
  ],
  'Query.organization': asked('{ organization(code: "gr") { id ladders { id name } adoptions { id } } }'),
  'Query.organizations': asked('{ organizations { nodes { id ladders { id name } } } }'),
  'Query.people': {
    access: 'OWN',
    operation: {
      query: `query ($organization: String!) { people(filter: { organization: $organization }) { nodes {
        externalId employments { label } evidence { area }
      } } }`,
      variables: { organization: MALMO },
    },
  },
  'Query.person': {
    access: 'READ_PEOPLE',
    unseen: 'NOTHING',
    isDenied: false,
    targets: unsharedTargets,
    shows: ({ personMark }) => personMark,
    operation: ({ owner, externalId }) => personOf(owner, externalId),
    unknown: personOf(MALMO, 'finns-inte-1'),
  },
  'Query.previewRequirement': {
    access: 'DRAFT_LADDERS',
    unseen: 'BAD_USER_INPUT',
    targets,
    operation: ({ drafted }) => previewOf(idOf(drafted, 1)),
    unknown: previewOf(idOf('finns-inte', 1)),
  },
  'Query.qualification': asked('{ qualification(slug: "pedagogik") { id name } }'),
  'Query.qualifications': asked('{ qualifications { nodes { id name } } }'),
  'Query.release': asked('{ release { number publishedAt } }'),
  'Query.resolveTitle': asked(
    `{ resolveTitle(label: "beslutad 1280-none", organization: "1280") {
      label title { id } role { id } mapping { id state match decidedAt }
    } }`,
  ),
  'Query.role': asked('{ role(slug: "barnskotare") { id steps { id description } } }'),
  'Query.roles': asked('{ roles { nodes { id steps { id description } } } }'),
  'Query.title': asked('{ title(slug: "barnskotare") { id label } }'),
  'Query.titleElsewhere': asked(
    `{ titleElsewhere(label: "beslutad 1280-none", organization: "1280", inOrganization: "gr") {
      standard { id } titles { id } comparisons { left { id } right { id } } unknowns
    } }`,
  ),
  'Query.titleMappings': {
    ...titleWork,
    operation: ({ owner }) => mappingsOf(owner),
    unknown: mappingsOf('9999'),
  },
  'Query.titleQueue': {
    ...titleWork,
    operation: ({ owner }) => queueOf(owner),
    unknown: queueOf('9999'),
  },
  'Query.titles': asked('{ titles { nodes { id label } } }'),
  'Query.viewer': { access: 'OWN', operation: { query: '{ viewer { subject roles } }' } },
};

function apiKeysOf(organization: string) {
  return {
    query: 'query ($organization: String!) { apiKeys(organization: $organization) { nodes { name createdBy } } }',
    variables: { organization },
  };
}

function personOf(organization: string, externalId: string) {
  return {
    query: `query ($organization: String!, $externalId: String!) {
      person(organization: $organization, externalId: $externalId) {
        externalId unit employments { label } evidence { area } levels { level { slug } } plan { actions { text } }
        steps { slug } nextSteps { verdict } tasks { verdict } lapses(until: "2030-01-01") { lastDay }
      }
    }`,
    variables: { organization, externalId },
  };
}

function trailOf(organization: string) {
  return {
    query: `query ($organization: String!) {
      auditEvents(filter: { organization: $organization }) { nodes { sequence differences { after } } }
    }`,
    variables: { organization },
  };
}

function erasedOf(organization: string) {
  return {
    query: 'query ($organization: String!) { erasedFigures(organization: $organization) { year kind slug people } }',
    variables: { organization },
  };
}

function progressOf(organization: string) {
  return {
    query: `query ($organization: String!, $key: String!) {
      importProgress(organization: $organization, idempotencyKey: $key) { phase done total at }
    }`,
    variables: { organization, key: IMPORT_KEY },
  };
}

function localTitlesOf(organization: string) {
  return {
    query: 'query ($organization: String!) { localTitles(organization: $organization) { nodes { label people } } }',
    variables: { organization },
  };
}

function mappingsOf(organization: string) {
  return {
    query:
      'query ($organization: String!) { titleMappings(organization: $organization) { nodes { id reason decidedBy } } }',
    variables: { organization },
  };
}

function queueOf(organization: string) {
  return {
    query: `query ($organization: String!) {
      titleQueue(organization: $organization) { totalCount nodes { reason title { label } alignment { status } } }
    }`,
    variables: { organization },
  };
}

function comparing(sides: (id: string) => { readonly left: string; readonly right: string }) {
  const query = `query ($left: ID!, $right: ID!) {
    compareLadders(left: $left, right: $right) { left { name } right { name } pairs { because } }
  }`;
  return {
    operation: ({ drafted }: { readonly drafted: string }) => ({ query, variables: sides(idOf(drafted, 1)) }),
    unknown: { query, variables: sides(idOf('finns-inte', 1)) },
  };
}

function previewOf(ladder: string) {
  return {
    query: `query ($ladder: ID!) {
      previewRequirement(ladder: $ladder, step: "forst", requirement: {
        slug: "krav", scope: ENTER_STEP, strength: MANDATORY, authority: EMPLOYER, expression: { seqfLevel: { level: 4 } }
      }) { requirement { text } toDraft { kind reasons } }
    }`,
    variables: { ladder },
  };
}

function exportOf(ladder: string) {
  return { query: 'query ($ladder: ID!) { exportLadder(ladder: $ladder) { content } }', variables: { ladder } };
}

function diffOf(slug: string) {
  return {
    query: 'query ($slug: String!) { ladderDiff(slug: $slug, from: 1, to: 2) { to { name } changes { text } } }',
    variables: { slug },
  };
}

function nodeOf(id: string) {
  return {
    query: 'query ($id: ID!) { node(id: $id) { id ... on Ladder { name } ... on Step { description } } }',
    variables: { id },
  };
}
