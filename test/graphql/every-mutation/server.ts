import type { Stores } from '../../../src/app/ports/unit-of-work';
import type { Viewer } from '../../../src/domain/access/viewer';
import type { Database } from '../../../src/db/database';
import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { ReferenceData } from '../../../src/domain/reference-data';
import { type SentAnswer, startService, type TestService } from '../../support/service';
import {
  COMMON,
  GOTEBORG,
  MALMO,
  publishedWorldOf,
  type Target,
  targetNamed,
  writeUnpublishedOf,
} from '../access-matrix/world';
import type { Example } from './example';
import { adoptedOf, followerOf } from './more-events';
import { mutationFields } from './mutation-fields';

/** Does the mutation with the input. */
export type Send = (mutation: string, input: object, viewer: Viewer) => Promise<SentAnswer>;

/** A server whose world has things of its own for each mutation, so that no example is in the way of another. */
export interface ExampleServer {
  readonly database: Database;
  readonly send: Send;
  /** The same on one more instance of the server. */
  readonly sendToAnother: Send;
  /** The same on an instance that can write everything but the trail. */
  readonly sendWithoutTrail: Send;
  readonly close: () => Promise<void>;
}

/** Nobody is asked to wait. */
const MANY = { TRAPPA_REQUESTS_PER_MINUTE: '10000000', TRAPPA_REQUESTS_PER_MINUTE_PER_VIEWER: '10000000' };

/** What a mutation is done to: a first thing, and a second for what is done again. */
export const targetOf = (mutation: string, which: 'forsta' | 'andra' = 'forsta'): Target => {
  const index = mutationFields.findIndex(({ name }) => name === mutation);
  const number = 10 * (index + 1) + (which === 'forsta' ? 1 : 2);
  return targetNamed(`${mutation.toLowerCase()}-${which}`, MALMO, 'NONE', number);
};

/** Starts it on the empty database at the URL. */
export const startExampleServer = async (url: string): Promise<ExampleServer> => {
  const targets = mutationFields.flatMap(({ name }) => [targetOf(name), targetOf(name, 'andra')]);
  const [first, ...others] = targets;
  if (first === undefined) throw new Error('The schema has no mutations.');
  const service = await startService(url, {}, MANY);
  await service.publish(worldOf([first, ...others]));
  await service.database.write((stores) => writeUnpublishedOf(targets, stores));
  await service.service.holder.refresh();
  const another = await startService(url, {}, MANY);
  const trailless = await startService(url, {}, MANY, withoutTrail);
  return {
    database: service.database,
    send: sendTo(service),
    sendToAnother: sendTo(another),
    sendWithoutTrail: sendTo(trailless),
    close: async () => {
      for (const one of [service, another, trailless]) await one.close();
    },
  };
};

/** The matrix's world, in which each target has adopted a ladder of its own, and one has a follower. */
const worldOf = (targets: readonly [Target, ...(readonly Target[])]): ReferenceData => {
  const world = publishedWorldOf(targets);
  const common = published(world, COMMON);
  const adopted = targets.flatMap((target) =>
    [1, 2].map((revision) => ({ ...common, slug: adoptedOf(target), revision })),
  );
  const followed = targetOf('publishLadder');
  const follower = {
    ...published(world, followed.published),
    slug: followerOf(followed),
    organization: GOTEBORG,
    basedOn: { slug: followed.published, revision: 1 },
  };
  return {
    ...world,
    ladders: [...world.ladders, ...adopted, follower],
    adoptions: targets.flatMap((target) =>
      world.adoptions
        .filter(({ slug }) => slug === target.adoption)
        .map((adoption) => ({ ...adoption, ladder: adoptedOf(target) })),
    ),
  };
};

const published = ({ ladders }: ReferenceData, slug: string): Ladder => {
  const found = ladders.find((ladder) => ladder.slug === slug);
  if (found === undefined) throw new Error(`The world has no ladder ${slug}.`);
  return found;
};

const sendTo =
  ({ send }: TestService): Send =>
  (mutation, input, viewer) => {
    const field = mutationFields.find(({ name }) => name === mutation);
    if (field === undefined) throw new Error(`There is no mutation ${mutation}.`);
    const { query, variables } = field.operation(input);
    return send(query, variables, viewer);
  };

/** Does it and fails where it is refused. */
export const doneBy = async (answer: Promise<SentAnswer>): Promise<SentAnswer> => {
  const { status, body, requestId } = await answer;
  if (!isDone(body)) throw new Error(`Refused: ${status} ${body}`);
  return { status, body, requestId };
};

/** True where nothing was refused. */
export const isDone = (body: string): boolean => body.includes('"problems":[]') && !body.includes('"errors":');

/** Does all that must be done before the example. */
export const prepare = async (send: Send, { preparations = [] }: Example, editor: Viewer): Promise<void> => {
  for (const { mutation, input, by: other = editor } of preparations) await doneBy(send(mutation, input, other));
};

const withoutTrail = (database: Database): Database => ({
  ...database,
  write: (work) => database.write((stores) => work({ ...stores, audit: failing(stores.audit) })),
});

const failing = (audit: Stores['audit']): Stores['audit'] => ({
  takeTurn: () => audit.takeTurn(),
  append: () => Promise.reject(new Error('The trail cannot be written.')),
  list: (...given) => audit.list(...given),
  listFrom: (...given) => audit.listFrom(...given),
});
