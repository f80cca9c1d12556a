import type { EntityManager } from 'typeorm';
import type { ErasureStore } from '../../app/ports/erasure-store';
import type { ErasedFigure } from '../../domain/person/erased-figure';
import { ErasedFigureRow } from '../rows/erased-figure-row';
import { insertRows } from './insert-rows';

/** What is left of people who were erased, within one transaction. */
export class SqlErasureStore implements ErasureStore {
  constructor(private readonly manager: EntityManager) {}

  async listFigures(organization: string): Promise<readonly ErasedFigure[]> {
    const rows = await this.manager.findBy(ErasedFigureRow, { organization });
    return rows.map(figureInRow).sort((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1));
  }

  async addFigures(figures: readonly ErasedFigure[]): Promise<void> {
    const sums = new Map<string, ErasedFigure>();
    for (const organization of new Set(figures.map((figure) => figure.organization))) {
      for (const figure of await this.listFigures(organization)) sums.set(nameOf(figure), figure);
    }
    for (const figure of figures) {
      const people = figure.people + (sums.get(nameOf(figure))?.people ?? 0);
      sums.set(nameOf(figure), { ...figure, people });
    }
    await insertRows(this.manager, ErasedFigureRow, [...sums.values()], ['organization', 'year', 'kind', 'slug']);
  }
}

/** What a figure is of, so written that figures sort by it. */
const nameOf = ({ organization, year, kind, slug }: ErasedFigure): string =>
  JSON.stringify([organization, String(year), kind, slug]);

const figureInRow = ({ organization, year, kind, slug, people }: ErasedFigureRow): ErasedFigure => ({
  organization,
  year,
  // What was stored is what `addFigures` was given.
  kind: kind as ErasedFigure['kind'],
  slug,
  people,
});
