import referenceSchema from '../../../schema/reference.schema.json';
import { matchTypes } from '../../../src/domain/role/classification-code';
import { languages } from '../../../src/domain/text/language';
import type { Occupation, OccupationGroup, OccupationRegister } from '../../../src/domain/title/occupation-register';
import {
  compoundPlaces,
  qualifierKinds,
  type Abbreviation,
  type KnownLabel,
  type NearMiss,
  type Qualifier,
  type RelatedWords,
  type TitleLexicon,
} from '../../../src/domain/title/title-lexicon';

/** What these tests look at in a schema. */
interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemas = referenceSchema.$defs as Readonly<Record<string, Schema>>;

const propertiesOf = (name: string): Readonly<Record<string, Schema>> => schemas[name]?.properties ?? {};

/** The keys of a type: the compiler sees to it that all are named, and no other. */
const keysOf = <Type>(keys: Record<keyof Type, true>): readonly string[] => Object.keys(keys).sort();

describe('the keys of a file of registers or lexicons are the fields of the domain', () => {
  test.each([
    [
      'occupationRegister',
      keysOf<OccupationRegister>({ sources: true, slug: true, name: true, occupations: true, groups: true }),
    ],
    ['occupation', keysOf<Occupation>({ code: true, label: true, group: true })],
    ['occupationGroup', keysOf<OccupationGroup>({ code: true, label: true })],
    [
      'titleLexicon',
      keysOf<TitleLexicon>({
        sources: true,
        slug: true,
        name: true,
        abbreviations: true,
        qualifiers: true,
        knownLabels: true,
        relatedWords: true,
        nearMisses: true,
      }),
    ],
    ['abbreviation', keysOf<Abbreviation>({ form: true, standsFor: true })],
    ['qualifier', keysOf<Qualifier>({ kind: true, words: true })],
    [
      'knownLabel',
      keysOf<KnownLabel>({
        label: true,
        language: true,
        means: true,
        match: true,
        certain: true,
        organization: true,
        field: true,
        toldApartBy: true,
      }),
    ],
    ['labelTarget', ['occupation', 'title']],
    ['relatedWords', keysOf<RelatedWords>({ place: true, words: true })],
    ['nearMiss', keysOf<NearMiss>({ label: true, isNot: true, organization: true, because: true })],
  ])('%s', (name, keys) => {
    expect(Object.keys(propertiesOf(name)).sort()).toEqual(keys);
  });
});

describe('the words that a lexicon may choose among are those of the domain', () => {
  const enumOf = (name: string, property: string): readonly string[] | undefined => propertiesOf(name)[property]?.enum;

  test.each([
    ['kind of qualifier', enumOf('qualifier', 'kind'), qualifierKinds],
    ['language of a known label', enumOf('knownLabel', 'language'), languages],
    ['match of a known label', enumOf('knownLabel', 'match'), matchTypes],
    ['place in a compound', enumOf('relatedWords', 'place'), compoundPlaces],
  ])('%s', (_, written, known) => {
    expect(written).toEqual(known);
  });
});
