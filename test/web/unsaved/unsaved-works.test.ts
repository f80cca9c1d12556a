import { unsavedWorks } from '../../../src/web/unsaved/unsaved-works';

const at = (pathname: string, search = '') => ({ pathname, search });

describe('what is typed and not saved', () => {
  it('is lost on another page, and not where only the query of the same page changes', () => {
    const works = unsavedWorks();
    expect(works.isLostBetween(at('/a'), at('/b'))).toBe(false);
    works.keep({ within: [] });
    expect(works.isLostBetween(at('/a'), at('/b'))).toBe(true);
    expect(works.isLostBetween(at('/a', '?steg=1'), at('/a', '?steg=2'))).toBe(false);
  });

  it('is lost by another choice in the query where it belongs to that choice', () => {
    const works = unsavedWorks();
    works.keep({ within: ['organisation'] });
    expect(works.isLostBetween(at('/a', '?organisation=1480&vy=x'), at('/a', '?vy=y&organisation=1480'))).toBe(false);
    expect(works.isLostBetween(at('/a', '?organisation=1480'), at('/a', '?organisation=1280'))).toBe(true);
    expect(works.isLostBetween(at('/a', '?organisation=1480'), at('/a'))).toBe(true);
  });

  it('is not asked about once it is saved, while what else there is still is', () => {
    const works = unsavedWorks();
    const saved = works.keep({ kind: 'requirement', within: [] });
    const others = works.keep({ within: [] });
    expect(works.hasKind('requirement')).toBe(true);
    saved();
    expect(works.hasKind('requirement')).toBe(false);
    expect(works.isLostBetween(at('/a'), at('/b'))).toBe(true);
    others();
    expect(works.isLostBetween(at('/a'), at('/b'))).toBe(false);
  });

  it('tells those who watch that there is any, and that there is none, until they stop', () => {
    const works = unsavedWorks();
    const told: boolean[] = [];
    const stop = works.watch(() => told.push(works.hasAny()));
    const saved = works.keep({ within: [] });
    saved();
    stop();
    works.keep({ within: [] });
    expect(told).toEqual([true, false]);
  });

  it('tells once when something is saved or given up', () => {
    const told = jest.fn();
    const saved = unsavedWorks(told).keep({ within: [] });
    expect(told).not.toHaveBeenCalled();
    saved();
    saved();
    expect(told).toHaveBeenCalledTimes(1);
  });
});
