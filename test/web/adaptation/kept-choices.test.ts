import { forgetChoices, keepChoices, keptChoices } from '../../../src/web/adaptation/kept-choices';

describe('what is chosen for a draft', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  beforeAll(() => Object.assign(globalThis, { sessionStorage: storage }));
  beforeEach(() => kept.clear());
  afterAll(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

  const choices = { 'steps/a': { decision: 'TAKE_BASE', reason: '' } } as const;

  it('is there again after a reload, for that draft alone', () => {
    keepChoices('one', choices);
    expect(keptChoices('one')).toEqual(choices);
    expect(keptChoices('another')).toEqual({});
  });

  it('is gone once it is saved', () => {
    keepChoices('one', choices);
    forgetChoices('one');
    expect(keptChoices('one')).toEqual({});
  });

  it.each(['no JSON', '[1]', '{"steps/a":{"decision":"PERHAPS","reason":""}}', '{"steps/a":null}', 'null'])(
    'is nothing where what is stored is no choices: %s',
    (stored) => {
      kept.set('trappa-conflicts-one', stored);
      expect(keptChoices('one')).toEqual({});
    },
  );
});
