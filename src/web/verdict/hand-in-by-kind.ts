import type { ShownHandInFragment } from './shown-assessment.generated';

/** Papers of one kind, in words. */
interface Papers {
  readonly kind: ShownHandInFragment['kind'];
  readonly texts: readonly string[];
}

/** The papers by kind, in the order told; the same words of a kind once, though several demands want them. */
export const handInByKind = (handIn: readonly Pick<ShownHandInFragment, 'kind' | 'text'>[]): readonly Papers[] =>
  [...new Set(handIn.map(({ kind }) => kind))].map((kind) => ({
    kind,
    texts: [...new Set(handIn.filter((one) => one.kind === kind).map(({ text }) => text))],
  }));
