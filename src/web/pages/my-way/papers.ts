import type { RequirementNodeKind, ShownHandInFragment } from '../../verdict/shown-assessment.generated';

type Paper = Pick<ShownHandInFragment, 'kind' | 'text' | 'qualification'>;

/** Papers that may decide something. */
interface Papers {
  /** On what is told already: only somebody who sees them is wanting. */
  readonly handedIn: readonly Paper[];
  /** On what nothing is told of yet. */
  readonly wanted: readonly Paper[];
}

/** The papers, in the order told; the same words once, though several demands want them. */
export const papersIn = (handIn: readonly Paper[]): Papers => {
  const told = handIn.filter(
    (paper, place) => handIn.findIndex(({ kind, text }) => kind === paper.kind && text === paper.text) === place,
  );
  return {
    handedIn: told.filter(({ kind }) => kind === 'CLAIM'),
    wanted: told.filter(({ kind }) => kind !== 'CLAIM'),
  };
};

/** A demand, as far as which paper shows that it is met. */
export interface DemandedNode {
  readonly kind: RequirementNodeKind;
  readonly qualification: { readonly slug: string } | null;
}

/** The paper that shows that a demand is met; undefined where no single one does. */
export const paperFor = ({ kind, qualification }: DemandedNode, text: string): Paper | undefined => {
  const paper = papersByNode[kind];
  return paper && { kind: paper, text, qualification };
};

const papersByNode: Readonly<Partial<Record<RequirementNodeKind, Paper['kind']>>> = {
  QUALIFICATION: 'QUALIFICATION',
  CREDITS: 'COURSES',
  COMPETENCE: 'COMPETENCE',
  EMPLOYMENT: 'EMPLOYMENT',
  EXPERIENCE: 'EXPERIENCE',
};
