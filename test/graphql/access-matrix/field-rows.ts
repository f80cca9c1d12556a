import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import type { Operation, Row } from './row';
import { fieldSelection } from './selection';
import { type Target, targets } from './world';

/** The fields of a published revision, and of a step of one, while a draft of the next revision is open. */
const publishedParts: Readonly<Record<string, (target: Target) => string>> = {
  Ladder: ({ published }) => `${published}@1`,
  Step: ({ published }) => `${published}@1/forst`,
};

const askedOf = (coordinate: string, target: Target, selection: string): string => {
  const [type = ''] = coordinate.split('.');
  const id = encodeGlobalId(type, publishedParts[type]?.(target) ?? '');
  return `node(id: "${id}") { ... on ${type} { ${selection} } }`;
};

/** Says nothing of the draft: the same for everybody, whoever may read it. */
const silent = (coordinate: string): readonly [string, Row] => {
  const fields = targets.map(
    (target, index) => `part${index}: ${askedOf(coordinate, target, fieldSelection(coordinate))}`,
  );
  return [coordinate, { access: 'PUBLIC', operation: { query: `{ ${fields.join(' ')} }` } }];
};

/** Says more to those who may read the draft. */
const telling = (coordinate: string, selection: string): readonly [string, Row] => {
  const operation = (target: Target): Operation => ({ query: `{ ${askedOf(coordinate, target, selection)} }` });
  const shows = ({ mark }: Target): string => mark;
  return [coordinate, { access: 'READ_DRAFTS', unseen: 'NOTHING', isDenied: false, targets, operation, shows }];
};

/** What each field tells of a published part whose next revision is a draft. */
export const fieldRows: Readonly<Record<string, Row>> = Object.fromEntries([
  silent('Ladder.adopters'),
  silent('Ladder.approvedBy'),
  silent('Ladder.basedOn'),
  silent('Ladder.conflicts'),
  silent('Ladder.cumulative'),
  silent('Ladder.decision'),
  silent('Ladder.deviations'),
  silent('Ladder.field'),
  silent('Ladder.findings'),
  silent('Ladder.id'),
  silent('Ladder.name'),
  silent('Ladder.notes'),
  silent('Ladder.organization'),
  silent('Ladder.progression'),
  silent('Ladder.publishedAt'),
  silent('Ladder.revision'),
  telling('Ladder.revisions', 'revisions { name }'),
  silent('Ladder.scale'),
  silent('Ladder.slug'),
  silent('Ladder.sources'),
  silent('Ladder.status'),
  silent('Ladder.steps'),
  silent('Ladder.submittedBy'),
  silent('Ladder.transitions'),
  silent('Ladder.unknowns'),
  silent('Ladder.validFrom'),
  silent('Ladder.validTo'),
  silent('Ladder.version'),
  silent('Step.activities'),
  silent('Step.description'),
  silent('Step.id'),
  silent('Step.ladder'),
  silent('Step.level'),
  silent('Step.next'),
  silent('Step.previous'),
  silent('Step.requirements'),
  silent('Step.role'),
  silent('Step.slug'),
  silent('Step.title'),
]);
