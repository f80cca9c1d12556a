import { nameOfObjective, objectiveNames, objectiveOf } from '../../../../src/web/pages/my-way/objective';

describe('what matters most of a way', () => {
  it('stands in the address by a name of its own', () => {
    expect(objectiveNames.map((name) => nameOfObjective(objectiveOf(name)))).toEqual(objectiveNames);
    expect(objectiveOf('billigast')).toBe('CHEAPEST');
  });

  it('is the time where the address says nothing that is known', () => {
    expect(objectiveOf(null)).toBe('SHORTEST');
    expect(objectiveOf('toString')).toBe('SHORTEST');
  });
});
