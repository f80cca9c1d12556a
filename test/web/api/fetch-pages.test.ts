import { fetchPages } from '../../../src/web/api/fetch-pages';

/** A list of numbers that is asked for as the API is. */
const numbers = (count: number) => {
  const asked: { readonly first: number; readonly after: string | undefined }[] = [];
  const ask = (page: { readonly first: number; readonly after: string | undefined }) => {
    asked.push(page);
    const from = Number(page.after ?? 0);
    const nodes = Array.from({ length: Math.min(page.first, count - from) }, (_, index) => from + index);
    const end = from + nodes.length;
    return Promise.resolve({
      totalCount: count,
      pageInfo: { endCursor: nodes.length > 0 ? String(end) : null, hasNextPage: end < count },
      nodes,
    });
  };
  return { ask, asked };
};

describe('a whole list', () => {
  it.each([0, 1, 200, 201, 450])('of %d comes complete and in order, and tells how far it has come', async (count) => {
    const { ask } = numbers(count);
    const told: number[] = [];
    const all = await fetchPages(ask, ({ done, total }) => {
      expect(total).toBe(count);
      told.push(done);
    });
    expect(all).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(told.at(-1)).toBe(count);
    expect(told).toEqual(told.toSorted((left, right) => left - right));
  });

  it('asks for no more than the API gives', async () => {
    const { ask, asked } = numbers(1);
    await fetchPages(ask, () => undefined);
    expect(asked).toEqual([{ first: 200, after: undefined }]);
  });
});
