import type { LevelScale } from '../../ladder/level-scale';
import type { Organization } from '../../organization/organization';
import type { Competence } from '../../qualification/competence';
import type { Qualification } from '../../qualification/qualification';
import { neverLapses } from '../../qualification/never-lapses';
import type { Role } from '../../role/role';
import type { IsoDay } from '../../time/iso-day';
import { type KnownWords, knownWords } from './known-words';

/** What a list of people is read against: what its slugs and codes may name. */
export interface PeopleReferences {
  /** Code of the employer whose list it is. */
  readonly employer: string;
  readonly today: IsoDay;
  /** Codes. */
  readonly organizations: KnownWords;
  readonly qualifications: KnownWords;
  /** True for a qualification that holds for good once it is given. */
  neverLapses(qualification: string): boolean;
  /** Subject areas that points may lie in. */
  readonly areas: KnownWords;
  readonly competences: KnownWords;
  /** The highest proficiency that an assessment of the competence can give. */
  highestProficiency(competence: string): number | undefined;
  readonly scales: KnownWords;
  levelsOf(scale: string): KnownWords | undefined;
  readonly roles: KnownWords;
}

/** What `PeopleReferences` is built from. */
export interface PeopleReferenceSources {
  readonly employer: string;
  readonly today: IsoDay;
  readonly organizations: readonly Pick<Organization, 'code'>[];
  readonly qualifications: readonly (Pick<Qualification, 'slug'> & Partial<Pick<Qualification, 'kind'>>)[];
  readonly areas: Iterable<string>;
  readonly competences: readonly Pick<Competence, 'slug' | 'proficiencies'>[];
  readonly levelScales: readonly Pick<LevelScale, 'slug' | 'levels'>[];
  readonly roles: readonly Pick<Role, 'slug'>[];
}

/** Built once for a list: it remembers what it has looked for. */
export const peopleReferences = (sources: PeopleReferenceSources): PeopleReferences => {
  const proficiencies = new Map(sources.competences.map(({ slug, proficiencies: highest }) => [slug, highest]));
  const levels = new Map(sources.levelScales.map((scale) => [scale.slug, knownWords(slugsOf(scale.levels))]));
  const lasting = new Set(slugsOf(sources.qualifications.filter(neverLapses)));
  return {
    employer: sources.employer,
    today: sources.today,
    organizations: knownWords(sources.organizations.map(({ code }) => code)),
    qualifications: knownWords(slugsOf(sources.qualifications)),
    neverLapses: (qualification) => lasting.has(qualification),
    areas: knownWords(sources.areas),
    competences: knownWords(proficiencies.keys()),
    highestProficiency: (competence) => proficiencies.get(competence),
    scales: knownWords(levels.keys()),
    levelsOf: (scale) => levels.get(scale),
    roles: knownWords(slugsOf(sources.roles)),
  };
};

const slugsOf = (entities: readonly { readonly slug: string }[]): readonly string[] => entities.map(({ slug }) => slug);
