import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import { slugOfLabel } from '../../../src/domain/title/mapping/title-of-label';
import type { GuardedRow, Row } from './row';
import { everyFieldOf } from './selection';
import { ASSOCIATION, MALMO, type Target, targets, unsharedTargets } from './world';

const byId = (type: string, key: string, selection: string) => ({
  query: `query ($id: ID!) { node(id: $id) { ... on ${type} ${selection} } }`,
  variables: { id: encodeGlobalId(type, key) },
});

/** Something of which everything is published, but for the fields named: each of its fields is the same for everybody. */
const publishedNode = (type: string, key: string, except: readonly string[] = []): Row => ({
  access: 'PUBLIC',
  operation: byId(type, key, everyFieldOf(type, except)),
});

/** A type of which some is not published: what is not, is there with all its fields for some, and not at all for others. */
const guardedNode = (
  type: string,
  row: Pick<GuardedRow, 'access' | 'targets' | 'shows'>,
  keyOf: (target: Target) => string,
  unknownKey: string,
): Row => ({
  ...row,
  unseen: 'NOTHING',
  isDenied: false,
  operation: (target) => byId(type, keyOf(target), everyFieldOf(type)),
  unknown: byId(type, unknownKey, everyFieldOf(type)),
});

const drafts = { access: 'READ_DRAFTS', targets, shows: ({ mark }: Target) => mark } as const;

/** What is recorded of a person, by the group of digits that its id begins with. */
const ofPerson = (type: string, group: string): Row =>
  guardedNode(
    type,
    { access: 'READ_PEOPLE', targets: unsharedTargets, shows: () => `"__typename":"${type}"` },
    ({ person }) => `${group}${person.slice(group.length)}`,
    '00000000-0000-4000-8000-999999999999',
  );

/** What each type with a global id gives to whom. */
export const nodeRows: Readonly<Record<string, Row | readonly Row[]>> = {
  Activity: publishedNode('Activity', 'reflektion'),
  Adoption: publishedNode('Adoption', `inforande-${ASSOCIATION}-none`),
  Agreement: publishedNode('Agreement', 'samverkan'),
  ApiKey: guardedNode(
    'ApiKey',
    { access: 'MANAGE_API_KEYS', targets: unsharedTargets, shows: ({ keyMark }) => keyMark },
    ({ apiKey }) => apiKey,
    '00000000-0000-4000-8000-999999999999',
  ),
  Competence: publishedNode('Competence', 'lek'),
  DevelopmentPlan: ofPerson('DevelopmentPlan', '4444'),
  Employment: ofPerson('Employment', '1111'),
  Equivalence: publishedNode('Equivalence', 'likvardig'),
  Evidence: ofPerson('Evidence', '2222'),
  Ladder: guardedNode('Ladder', drafts, ({ drafted }) => `${drafted}@1`, 'finns-inte@1'),
  LearningOpportunity: publishedNode('LearningOpportunity', 'kurs'),
  Level: publishedNode('Level', 'kompetensnivaer/novis'),
  LevelAssignment: ofPerson('LevelAssignment', '3333'),
  LevelScale: publishedNode('LevelScale', 'kompetensnivaer'),
  Organization: publishedNode('Organization', ASSOCIATION),
  Person: ofPerson('Person', ''),
  Qualification: publishedNode('Qualification', 'pedagogik'),
  Role: publishedNode('Role', 'barnskotare'),
  Step: guardedNode('Step', drafts, ({ published }) => `${published}@2/forst`, 'finns-inte@2/forst'),
  Title: [
    publishedNode('Title', 'barnskotare'),
    publishedNode('Title', `titel-${MALMO}-none`),
    publishedNode('Title', slugOfLabel(MALMO, `beslutad ${MALMO}-none`)),
  ],
  // Its other fields have rows of their own.
  TitleMapping: publishedNode('TitleMapping', targets[0].mapping, ['reason', 'decidedBy', 'undoReason', 'undoneBy']),
};
