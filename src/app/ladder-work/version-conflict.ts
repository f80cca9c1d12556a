import { changeNaming } from '../../domain/ladder/diff/describe/change-naming';
import { describeChange } from '../../domain/ladder/diff/describe-change';
import { diffLadders } from '../../domain/ladder/diff/diff-ladders';
import type { Ladder } from '../../domain/ladder/ladder';
import type { LocalizedText } from '../../domain/text/language';
import { unpackDraft } from '../drafts/show-draft';
import type { MutationUnit } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Refused } from '../mutation/outcome';
import type { LadderInWork } from './ladder-in-work';
import { nextRevision } from './opened-draft';

/** Refuses, and says what has changed, when the ladder is no longer at the version that the one who asks has seen. */
export const refuseOldVersion = async (
  context: MutationContext,
  unit: MutationUnit,
  work: LadderInWork,
  expectedVersion: number,
): Promise<Refused | undefined> => {
  if (expectedVersion === work.version) return undefined;
  const [seen, is] = [await seenAt(unit, work, expectedVersion), work.draft?.ladder ?? work.published.at(-1)];
  return refused({
    code: 'VERSION_CONFLICT',
    path: ['expectedVersion'],
    sv: `Någon annan har ändrat trappan: den är nu i version ${work.version}. Läs om den och gör ändringen på nytt.`,
    en: `Somebody else has changed the ladder: it is at version ${work.version} now. Read it again and redo your change.`,
    changedMeanwhile: seen && is ? changesInWords(context, unit, seen, is) : [],
  });
};

/**
 * What the one who asks has seen: a version of a draft, or where none was open what a draft would have begun as. Versions
 * go on when a slug is taken anew, and those of an owner before are nobody else's to be told.
 */
const seenAt = async (
  { stores, catalog }: MutationUnit,
  { slug, organization, published }: LadderInWork,
  version: number,
): Promise<Ladder | undefined> => {
  const newest = published.at(-1);
  if (version === 0) return newest && nextRevision(newest);
  const draft = await stores.drafts.findVersion('ladder', slug, version);
  return draft?.organization === organization ? unpackDraft(catalog, draft).ladder : undefined;
};

const changesInWords = (
  { today }: MutationContext,
  { catalog }: MutationUnit,
  from: Ladder,
  to: Ladder,
): readonly LocalizedText[] => {
  const naming = changeNaming(from, to, catalog.names);
  return diffLadders(from, to, catalog.knowledgeOn(today))
    .filter((change) => change.kind !== 'REVISION_CHANGED')
    .map((change) => ({ sv: describeChange(change, naming, 'SV'), en: describeChange(change, naming, 'EN') }));
};
