import type { Leaf } from '../expression';

/** What a leaf is about, the closest likeness first: leaves that share a subject are compared with each other. */
export const subjectsOf = (leaf: Leaf): readonly string[] =>
  aspectsOf(leaf).map((aspects) => JSON.stringify([leaf.kind, ...aspects]));

type Aspects = readonly unknown[];

const aspectsOf = (leaf: Leaf): readonly Aspects[] => {
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return [[leaf.qualification]];
    case 'CREDITS':
      return [[sorted(leaf.courses), leaf.area, leaf.unit]];
    case 'SEQF_LEVEL':
      return [[leaf.area], []];
    case 'COMPETENCE':
      return [[leaf.competence]];
    case 'EXPERIENCE': {
      const scope = [sorted(leaf.roles), leaf.field];
      return [[...scope, leaf.weighted], scope];
    }
    case 'EMPLOYMENT':
      return [[sorted(leaf.titles), leaf.on], [sorted(leaf.titles)], ['on', leaf.on]];
    case 'ASSIGNMENT':
      return [[leaf.scale, leaf.role], [leaf.scale]];
    case 'STEP':
      return [[leaf.ladder]];
  }
};

const sorted = (names: readonly string[] = []): readonly string[] => [...names].sort();
