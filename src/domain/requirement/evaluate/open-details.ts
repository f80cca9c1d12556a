import type { FactLeaf } from './leaf';
import type { OpenDetail } from './open-detail';
import { openFields, openRoles, openTitles } from './open-employments';
import { openAreas, openBegins } from './open-papers';
import type { Standing } from './standing';

/** The open details of the standing. A detail that all leaves ask about in one way is left to each leaf. */
export const openDetails = (leaves: readonly FactLeaf[], standing: Standing): readonly OpenDetail[] => [
  ...openBegins(leaves, standing),
  ...openTitles(leaves, standing),
  ...openRoles(leaves, standing),
  ...openFields(leaves, standing),
  ...openAreas(leaves, standing),
];
