/** A step that has been opened on the page. The key stays when its slug changes. */
export interface OpenedStep {
  readonly key: string;
  readonly slug: string;
}

/** The opened steps with one more, if it is new. */
export const withOpened = (opened: readonly OpenedStep[], slug: string): readonly OpenedStep[] =>
  opened.some((one) => one.slug === slug) ? opened : [...opened, { key: `${slug} ${opened.length}`, slug }];

/** The opened steps where one has been given another slug. */
export const withRenamed = (opened: readonly OpenedStep[], from: string, to: string): readonly OpenedStep[] =>
  opened.map((one) => (one.slug === from ? { ...one, slug: to } : one));
