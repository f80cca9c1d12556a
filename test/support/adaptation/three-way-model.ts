import type { Ladder } from '../../../src/domain/ladder/ladder';
import { listsOf, partsOf, type Parts } from './ladder-parts';

/** What carrying over must come to, part by part, found by trying every step and every part. */
export interface ThreeWay {
  /** The parts that the local ladder has changed, other than the base has. */
  readonly changed: ReadonlySet<string>;
  /** Those of them that must wait for a decision. */
  readonly held: ReadonlySet<string>;
  /** Every part of the draft. */
  readonly draft: Parts;
  readonly from: Parts;
  readonly to: Parts;
  readonly local: Parts;
}

export const threeWay = (from: Ladder, to: Ladder, local: Ladder): ThreeWay => {
  const [was, theirs, ours] = [partsOf(from), partsOf(to), partsOf(local)];
  const paths = [...new Set([...was.keys(), ...theirs.keys(), ...ours.keys()])];
  const ourChanges = paths.filter((path) => ours.get(path) !== was.get(path) && ours.get(path) !== theirs.get(path));
  const theirChanges = paths.filter(
    (path) => theirs.get(path) !== was.get(path) && ours.get(path) !== theirs.get(path) && path !== 'name',
  );
  // What goes from a step that goes itself on the other side is a change of it all the same.
  const within = (side: Parts, step: string): boolean =>
    paths.some((path) => path.startsWith(`steps/${step}/`) && side.get(path) !== was.get(path));
  const needing = (path: string, side: Parts): readonly string[] => stepsNeeded(path, side, [from.slug, local.slug]);
  const steps = new Set<string>();
  for (const step of slugs) {
    const [inWas, inTheirs, inOurs] = [was, theirs, ours].map((side) => side.has(`steps/${step}`));
    const isNeededBy = (changes: readonly string[], side: Parts): boolean =>
      changes.some((path) => isUse(path, side) && needing(path, side).includes(step));
    if (
      inWas &&
      inOurs &&
      !inTheirs &&
      (within(ours, step) || isNeededBy(ourChanges, ours) || isReordered(from, local, step))
    )
      steps.add(step);
    if (
      inWas &&
      inTheirs &&
      !inOurs &&
      (within(theirs, step) || isNeededBy(theirChanges, theirs) || isReordered(from, to, step))
    )
      steps.add(step);
    if (
      !inWas &&
      inTheirs &&
      inOurs &&
      paths.some((path) => path.startsWith(`steps/${step}`) && theirs.get(path) !== ours.get(path))
    )
      steps.add(step);
  }
  for (const step of steps)
    for (const added of slugs)
      if (!was.has(`steps/${added}`) && ours.has(`steps/${added}`))
        if (ourChanges.some((path) => path.startsWith(`steps/${added}/`) && needing(path, ours).includes(step)))
          steps.add(added);
  const isHeld = (path: string): boolean => {
    if (needing(path, ours).some((step) => steps.has(step))) return true;
    if (ourChanges.includes(path) && theirChanges.includes(path)) return true;
    const [kind, step, requirement] = path.split('/');
    const follows = `steps/${step}/requirements/${requirement}`;
    return kind === 'reasons' && requirement !== undefined && ourChanges.includes(follows) && isHeld(follows);
  };
  const draft = paths.map((path): [string, string | undefined] => {
    const isOurs = ours.get(path) !== was.get(path) && !isHeld(path);
    return [path, (isOurs ? ours : theirs).get(path)];
  });
  return {
    changed: new Set(ourChanges),
    held: new Set(ourChanges.filter(isHeld)),
    draft: new Map(draft.filter((row): row is [string, string] => row[1] !== undefined)),
    ...{ from: was, to: theirs, local: ours },
  };
};

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
