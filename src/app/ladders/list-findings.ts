import type { PlacedLadder } from '../../catalog/placed-ladder';
import { adaptationFindings } from '../../domain/ladder/adaptation/adaptation-findings';
import type { Finding } from '../../domain/ladder/finding';
import { revisionKey, type Ladder } from '../../domain/ladder/ladder';
import { referencesFrom } from '../../domain/ladder/validate/references';
import { validateLadder } from '../../domain/ladder/validate/validate-ladder';
import { validateRevisions } from '../../domain/ladder/validate/validate-revisions';
import type { ReadContext } from '../read-context';
import { findingsElsewhere } from './findings-elsewhere';

/**
 * What is wrong with a revision, or looks wrong, were it published as it stands. Each place is one in the ladder, save
 * those that begin with `elsewhere`: what publishing a draft would break in what is published beside it.
 */
export const listFindings = (context: ReadContext, { published: ladder }: PlacedLadder): readonly Finding[] => {
  const { catalog, today } = context;
  const base = ladder.basedOn && catalog.ladders.get(revisionKey(ladder.basedOn))?.published;
  const isPublished = ladder.status === 'PUBLISHED' || ladder.status === 'RETIRED';
  return [
    ...validateLadder(asPublished(ladder), referencesFrom(catalog.data)),
    ...(base ? adaptationFindings(base, ladder, catalog.knowledgeOn(today)) : []),
    ...amongRevisions(context, asPublished(ladder)),
    ...(isPublished ? [] : findingsElsewhere(catalog.data, asPublished(ladder))),
  ];
};

/** Some rules speak only of what is published. */
const asPublished = (ladder: Ladder): Ladder =>
  ladder.status === 'RETIRED' ? ladder : { ...ladder, status: 'PUBLISHED' };

/** What is wrong with the revision beside the others of its ladder. */
const amongRevisions = ({ catalog }: ReadContext, ladder: Ladder): readonly Finding[] => {
  const others = catalog.revisionsOf.of(ladder.slug).map(({ published }) => published);
  const revisions = [...others.filter(({ revision }) => revision !== ladder.revision), ladder];
  return validateRevisions(revisions).flatMap(({ place: [index, ...rest], ...finding }) =>
    index === revisions.length - 1 ? [{ ...finding, place: rest }] : [],
  );
};
