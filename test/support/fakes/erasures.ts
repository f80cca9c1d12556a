import type { ErasureStore } from '../../../src/app/ports/erasure-store';
import type { ErasedFigure } from '../../../src/domain/person/erased-figure';
import { asStored, type FakeState, named } from './state';

/** What is left of people who were erased, in memory. */
export const fakeErasures = ({ figures }: FakeState): ErasureStore => ({
  listFigures: (organization) =>
    Promise.resolve(
      [...figures.entries()]
        .filter(([, figure]) => figure.organization === organization)
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([, figure]) => figure),
    ),
  addFigures: (added) => {
    for (const figure of asStored(added)) {
      const name = nameOf(figure);
      figures.set(name, { ...figure, people: figure.people + (figures.get(name)?.people ?? 0) });
    }
    return Promise.resolve();
  },
});

const nameOf = ({ organization, year, kind, slug }: ErasedFigure): string =>
  named(organization, String(year), kind, slug);
