import type { Ladder } from '../../../src/domain/ladder/ladder';
import type { Sides } from './adaptation-arbitraries';
import { listsOf, partsOf, type Parts } from './ladder-parts';

/** What carrying over must come to, part by part, found by trying every step and every part. */
export interface ThreeWay {
  /** The parts that the local ladder has changed, other than the base has. */
  readonly changed: ReadonlySet<string>;
  /** Those of them that must wait for a decision. */
  readonly held: ReadonlySet<string>;
  /** Every part of the draft. */
  readonly draft: Parts;
  readonly local: Parts;
}

export const threeWay = (from: Ladder, to: Ladder, local: Ladder): ThreeWay => {
  const table = tableOf(from, to, local);
  const { was, theirs, ours, paths } = table;
  const steps = slugs.filter((step) => isLostTo(step, table, { from, to, local }));
  const isHeld = (path: string): boolean => {
    if (goesWithStep(path, table, steps)) return false;
    if (table.needing(path, ours).some((step) => steps.includes(step))) return true;
    if (table.ourChanges.includes(path) && table.theirChanges.includes(path)) return true;
    const follows = path.replace(/^reasons\/([^/]+)\//u, 'steps/$1/requirements/');
    return follows !== path && table.ourChanges.includes(follows) && isHeld(follows);
  };
  const draft = paths.map((path): [string, string | undefined] => {
    const isOurs = ours.get(path) !== was.get(path) && !isHeld(path);
    return [path, (isOurs ? ours : theirs).get(path)];
  });
  return {
    changed: new Set(table.ourChanges),
    held: new Set(table.ourChanges.filter(isHeld)),
    draft: new Map(draft.filter((row): row is [string, string] => row[1] !== undefined)),
    local: ours,
  };
};

interface Table {
  readonly was: Parts;
  readonly theirs: Parts;
  readonly ours: Parts;
  readonly paths: readonly string[];
  /** The parts that one side has changed, other than the other has. */
  readonly ourChanges: readonly string[];
  readonly theirChanges: readonly string[];
  readonly needing: (path: string, side: Parts) => readonly string[];
}

const tableOf = (from: Ladder, to: Ladder, local: Ladder): Table => {
  const [was, theirs, ours] = [partsOf(from), partsOf(to), partsOf(local)];
  const paths = [...new Set([...was.keys(), ...theirs.keys(), ...ours.keys()])];
  const differing = paths.filter((path) => ours.get(path) !== theirs.get(path));
  return {
    ...{ was, theirs, ours, paths },
    ourChanges: differing.filter((path) => ours.get(path) !== was.get(path)),
    theirChanges: differing.filter((path) => theirs.get(path) !== was.get(path) && path !== 'name'),
    needing: (path, side) => stepsNeeded(path, side, [from.slug, local.slug]),
  };
};

/** One side has removed the step and the other needs it, or both have added it and not the same. */
const isLostTo = (step: string, table: Table, { from, to, local }: Sides): boolean => {
  const { was, theirs, ours, paths } = table;
  const at = `steps/${step}`;
  if (!was.has(at))
    return (
      theirs.has(at) && ours.has(at) && paths.some((path) => path.startsWith(at) && theirs.get(path) !== ours.get(path))
    );
  if (!theirs.has(at) && ours.has(at))
    return isNeededBy(step, ours, table.ourChanges, table) || isReordered(from, local, step);
  return (
    theirs.has(at) &&
    !ours.has(at) &&
    (isNeededBy(step, theirs, table.theirChanges, table) || isReordered(from, to, step))
  );
};

/** What goes from a step that goes itself on the other side is a change of it all the same. */
const isNeededBy = (step: string, side: Parts, changes: readonly string[], { was, paths, needing }: Table): boolean =>
  paths.some((path) => path.startsWith(`steps/${step}/`) && side.get(path) !== was.get(path)) ||
  changes.some((path) => isUse(path, side) && needing(path, side).includes(step));

/** A way that is gone because the local ladder leaves out one of its ends, which nobody disputes. */
const goesWithStep = (path: string, { was, ours, needing }: Table, inConflict: readonly string[]): boolean =>
  !isUse(path, ours) &&
  needing(path, ours).some((step) => {
    const at = `steps/${step}`;
    return was.has(at) && !ours.has(at) && !inConflict.includes(step);
  });

/** The slugs of the arbitrary ladders. */
const slugs = ['a', 'b', 'c', 'd'];

/** A way that is not there needs no steps. */
const isUse = (path: string, side: Parts): boolean => !path.startsWith('transitions/') || side.has(path);

const stepsNeeded = (path: string, side: Parts, ladders: readonly string[]): readonly string[] => {
  const [kind, first = '', second = ''] = path.split('/');
  if (kind === 'transitions') return [first, second];
  if (kind === 'reasons') return [first];
  if (kind !== 'steps') return [];
  const named = slugs.filter((slug) =>
    ladders.some((ladder) => side.get(path)?.includes(`{"kind":"STEP","ladder":"${ladder}","step":"${slug}"}`)),
  );
  return [first, ...named];
};

const isReordered = (from: Ladder, to: Ladder, step: string): boolean =>
  [`${step}/requirements`, `${step}/activities`].some((path) => {
    const [was, is] = [listsOf(from).get(path) ?? [], listsOf(to).get(path) ?? []];
    const stays = was.filter((key) => is.includes(key));
    return stays.join() !== is.filter((key) => was.includes(key)).join();
  });
