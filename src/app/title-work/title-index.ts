import type { Catalog } from '../../catalog/catalog';
import { groupedBy } from '../../domain/grouped-by';
import { labelKey } from '../../domain/title/mapping/label-key';
import { occupationTitles } from '../../domain/title/occupation-title';
import type { Title } from '../../domain/title/title';

/** Every published title, and those that stand for occupations which no published role carries. */
export const allTitles = ({ titles, data }: Catalog): readonly Title[] => [
  ...titles.all,
  ...occupationTitles(data.occupationRegisters, data.roles)
    .titles.map(({ slug }) => titles.get(slug))
    .filter((title) => title !== undefined),
];

/** The titles whose label is the same but for case and signs. */
export const titlesLabelled = (catalog: Catalog, label: string): readonly Title[] => {
  const remembered = byLabel.get(catalog.titles) ?? groupedBy(allTitles(catalog), (title) => labelKey(title.label));
  byLabel.set(catalog.titles, remembered);
  return remembered.get(labelKey(label)) ?? [];
};

/** Kept for as long as the titles are: releases that only hold decisions share them. */
const byLabel = new WeakMap<Catalog['titles'], ReadonlyMap<string, readonly Title[]>>();
