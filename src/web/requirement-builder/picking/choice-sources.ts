import type { TypedDocumentNode } from 'urql';
import {
  CourseChoicesDocument,
  LadderChoicesDocument,
  LadderNameDocument,
  QualificationChoicesDocument,
  QualificationNameDocument,
  RoleChoicesDocument,
  RoleNameDocument,
  TitleChoicesDocument,
  TitleNameDocument,
  type Language,
} from './choices.generated';

/** Something that can be picked by its slug. */
export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** What can be searched for to be picked. */
export type ChoiceKind = 'qualification' | 'course' | 'role' | 'title' | 'ladder';

interface ChoiceSource {
  readonly found: TypedDocumentNode<
    { readonly found: { readonly nodes: readonly Choice[] } },
    { readonly text: string | null; readonly organization: string; readonly language: Language }
  >;
  readonly name: TypedDocumentNode<
    { readonly one: { readonly name: string } | null },
    { readonly slug: string; readonly language: Language }
  >;
  /** Names that are Swedish on every page. */
  readonly isSwedish?: true;
}

/** Where each kind is searched for, and asked for its name. */
export const choiceSources: Readonly<Record<ChoiceKind, ChoiceSource>> = {
  qualification: { found: QualificationChoicesDocument, name: QualificationNameDocument },
  course: { found: CourseChoicesDocument, name: QualificationNameDocument },
  role: { found: RoleChoicesDocument, name: RoleNameDocument },
  title: { found: TitleChoicesDocument, name: TitleNameDocument, isSwedish: true },
  ladder: { found: LadderChoicesDocument, name: LadderNameDocument },
};
