import { encodeGlobalId } from '../../../src/graphql/node/global-id';
import type { GuardedRow, Operation, Row } from './row';
import { fieldSelection } from './selection';
import { type Target, targets } from './world';

/**
 * The published things whose fields are asked for: a revision, and a step of one, while a draft of the next revision is
 * open, and a decision on a title.
 */
const publishedParts: Readonly<Record<string, (target: Target) => string>> = {
  Ladder: ({ published }) => `${published}@1`,
  Step: ({ published }) => `${published}@1/forst`,
  TitleMapping: ({ mapping }) => mapping,
};

const askedOf = (coordinate: string, target: Target, selection: string): string => {
  const [type = ''] = coordinate.split('.');
  const id = encodeGlobalId(type, publishedParts[type]?.(target) ?? '');
  return `node(id: "${id}") { ... on ${type} { ${selection} } }`;
};

/** Says nothing that only some may see: the same for everybody. */
const silent = (coordinate: string): readonly [string, Row] => {
  const fields = targets.map(
    (target, index) => `part${index}: ${askedOf(coordinate, target, fieldSelection(coordinate))}`,
  );
  return [coordinate, { access: 'PUBLIC', operation: { query: `{ ${fields.join(' ')} }` } }];
};

/** Says more to those with the permission. */
const telling = (
  coordinate: string,
  selection: string,
  { access, shows }: Pick<GuardedRow, 'access' | 'shows'>,
): readonly [string, Row] => {
  const operation = (target: Target): Operation => ({ query: `{ ${askedOf(coordinate, target, selection)} }` });
  return [coordinate, { access, unseen: 'NOTHING', isDenied: false, targets, operation, shows }];
};

const draft = { access: 'READ_DRAFTS', shows: ({ mark }: Target) => mark } as const;
const titleWork = { access: 'READ_TITLE_WORK', shows: ({ titleMark }: Target) => titleMark } as const;

/** What each field tells of something published, a part of which only some may see. */
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
  silent('Ladder.looseningReasons'),
  silent('Ladder.name'),
  silent('Ladder.notes'),
  silent('Ladder.organization'),
  silent('Ladder.progression'),
  silent('Ladder.publishedAt'),
  silent('Ladder.revision'),
  telling('Ladder.revisions', 'revisions { name }', draft),
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
  silent('Step.demandsUnknown'),
  silent('Step.description'),
  silent('Step.id'),
  silent('Step.ladder'),
  silent('Step.level'),
  silent('Step.next'),
  silent('Step.previous'),
  silent('Step.requirements'),
  silent('Step.role'),
  silent('Step.slug'),
  silent('Step.statedRequirements'),
  silent('Step.title'),
  silent('TitleMapping.decidedAt'),
  telling('TitleMapping.decidedBy', 'decidedBy', titleWork),
  silent('TitleMapping.id'),
  silent('TitleMapping.local'),
  silent('TitleMapping.match'),
  telling('TitleMapping.reason', 'reason', titleWork),
  silent('TitleMapping.standard'),
  silent('TitleMapping.standardSlug'),
  silent('TitleMapping.state'),
  telling('TitleMapping.undoReason', 'undoReason', titleWork),
  silent('TitleMapping.undoneAt'),
  telling('TitleMapping.undoneBy', 'undoneBy', titleWork),
  silent('TitleMapping.validFrom'),
  silent('TitleMapping.validTo'),
]);
