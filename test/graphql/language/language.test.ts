import { getNamedType, isObjectType } from 'graphql';
import { buildSchema } from '../../../src/graphql/schema';
import { testServer } from '../../support/graphql-server';

const { ask } = testServer();

it('a text comes in Swedish unless English is asked for', async () => {
  const query = 'query ($language: Language! = SV) { role(slug: "underskoterska") { name(language: $language) } }';
  expect(await ask(query)).toEqual({ role: { name: 'Undersköterska' } });
  expect(await ask(query, { language: 'EN' })).toEqual({ role: { name: 'Assistant nurse' } });
});

it('a text that nobody has written in English comes in Swedish', async () => {
  expect(await ask('{ role(slug: "vardbitrade") { name(language: EN) } }')).toEqual({ role: { name: 'Vårdbiträde' } });
});

it('every text that has a language is Swedish by default', () => {
  const fields = Object.values(buildSchema().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()));
  const defaults = fields.flatMap(({ args }) =>
    args.filter(({ type }) => getNamedType(type).name === 'Language').map(({ defaultValue }) => defaultValue),
  );
  expect(defaults.length).toBeGreaterThan(20);
  expect(new Set(defaults)).toEqual(new Set(['SV']));
});
