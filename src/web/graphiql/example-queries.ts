import alignTitles from './examples/align-titles.graphql?raw';
import changes from './examples/changes.graphql?raw';
import levla from './examples/levla.graphql?raw';
import municipality from './examples/municipality.graphql?raw';
import protectedTitle from './examples/protected-title.graphql?raw';
import resolveTitle from './examples/resolve-title.graphql?raw';
import roleCodes from './examples/role-codes.graphql?raw';
import withoutSeats from './examples/without-seats.graphql?raw';

/** A query that shows one thing that Trappa knows. */
export interface ExampleQuery {
  /** The name of its operation. */
  readonly operation: string;
  /** What it asks for. */
  readonly about: { readonly sv: string; readonly en: string };
  readonly query: string;
}

/** The queries that GraphiQL opens with. */
export const exampleQueries: readonly ExampleQuery[] = [
  {
    operation: 'SkyddadTitel',
    query: protectedTitle,
    about: {
      sv: 'Vad krävs av en undersköterska, dagen före och dagen då titeln blev skyddad?',
      en: 'What did it take to be an undersköterska, the day before and the day the title became protected?',
    },
  },
  {
    operation: 'Levla',
    query: levla,
    about: {
      sv: 'En kompetenstrappa med steg, vägar och det som källorna lämnar öppet.',
      en: 'A competence ladder with its steps, the ways between them, and what the sources leave open.',
    },
  },
  {
    operation: 'Barnskotare',
    query: roleCodes,
    about: {
      sv: 'Vad heter yrket hos olika arbetsgivare, och vilka koder har det?',
      en: 'What is the role called by different employers, and which codes does it have?',
    },
  },
  {
    operation: 'SlaUppTitel',
    query: resolveTitle,
    about: {
      sv: 'Vad är bestämt om en titel i Göteborgs personalsystem?',
      en: 'What is decided on a title in the personnel system of Göteborg?',
    },
  },
  {
    operation: 'TolkaTitlar',
    query: alignTitles,
    about: {
      sv: 'Vad kan titlar som någon har skrivit på sitt eget sätt betyda?',
      en: 'What may titles stand for that somebody has written in their own way?',
    },
  },
  {
    operation: 'Andringar',
    query: changes,
    about: {
      sv: 'Vad har publicerats sedan sist? Ge den senaste markören som after.',
      en: 'What has been published since last time? Give the last cursor as after.',
    },
  },
  {
    operation: 'Alingsas',
    query: municipality,
    about: {
      sv: 'Vilka trappor använder en kommun, och vilka förbund ingår den i?',
      en: 'Which ladders does a municipality use, and which associations does it belong to?',
    },
  },
  {
    operation: 'UtanPlatser',
    query: withoutSeats,
    about: {
      sv: 'Vilka utbildningar saknar platser, och vad leder de till?',
      en: 'Which programmes have no seats, and what do they lead to?',
    },
  },
];

/** The name in the query of GraphiQL's address that tells which example to open, by its operation. */
export const EXAMPLE = 'exempel';
