import { inSwedishOrder, register, registerWith } from '../../src/catalog/register';

describe('a register', () => {
  const names = register(
    ['Östersund', 'Åre', 'Ängelholm', 'Zinkgruvan', 'Avesta', 'Linköping 10', 'Linköping 9'].map((name) => ({ name })),
    ({ name }) => name.toLowerCase(),
    ({ name }) => name,
  );

  it('lists in Swedish order: å, ä and ö last, numbers by value', () => {
    expect(names.all.map(({ name }) => name)).toEqual([
      'Avesta',
      'Linköping 9',
      'Linköping 10',
      'Zinkgruvan',
      'Åre',
      'Ängelholm',
      'Östersund',
    ]);
  });

  it('finds by key', () => {
    expect(names.get('åre')).toEqual({ name: 'Åre' });
    expect(names.get('ystad')).toBeUndefined();
  });

  it('orders what reads alike by key, whatever order it came in', () => {
    const entities = [
      { key: 'b', label: 'Rektor' },
      { key: 'a', label: 'Rektor' },
    ];
    const keys = (given: typeof entities) =>
      register(
        given,
        ({ key }) => key,
        ({ label }) => label,
      ).all.map(({ key }) => key);
    expect(keys(entities)).toEqual(['a', 'b']);
    expect(keys([...entities].reverse())).toEqual(['a', 'b']);
  });

  it('never finds two texts equal that are not', () => {
    expect(inSwedishOrder('rektor', 'Rektor')).not.toBe(0);
  });
});

describe('a register that finds more than it lists', () => {
  const listed = register(
    [{ name: 'Åre' }],
    ({ name }) => name,
    ({ name }) => name,
  );
  const wider = registerWith(listed, (key) => (key === 'Ystad' || key === 'Åre' ? { name: 'more' } : undefined));

  it('finds what it lists first, and then the rest', () => {
    expect([wider.get('Åre'), wider.get('Ystad'), wider.get('Avesta')]).toEqual([
      { name: 'Åre' },
      { name: 'more' },
      undefined,
    ]);
  });

  it('lists what it did', () => {
    expect(wider.all).toBe(listed.all);
  });
});
