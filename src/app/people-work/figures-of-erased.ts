import { levelKey } from '../../catalog/placed-level';
import type { ErasedFigure } from '../../domain/person/erased-figure';
import type { PersonFile } from '../../domain/person/person-file';
import type { ReadContext } from '../read-context';
import { resolveTitle } from '../title-work/resolve-title';

/**
 * The numbers that are left of the people: how many they are, how many have had each standard title with the employer
 * that erases them, hold each qualification as verified, and have been given each level. Each person counts once in
 * each, and only in what is published: a word of the employer's own could tell who it was.
 */
export const figuresOfErased = (context: ReadContext, files: readonly PersonFile[]): readonly ErasedFigure[] => {
  const figures = new Map<string, ErasedFigure>();
  const year = Number(context.today.slice(0, 4));
  for (const file of files) {
    const { organization } = file.person;
    for (const { kind, slug } of groupsOf(context, file)) {
      const key = JSON.stringify([organization, kind, slug]);
      const people = (figures.get(key)?.people ?? 0) + 1;
      figures.set(key, { organization, year, kind, slug, people });
    }
  }
  return [...figures.values()];
};

type Group = Pick<ErasedFigure, 'kind' | 'slug'>;

/** The groups that the person is counted in, each once. */
const groupsOf = (context: ReadContext, file: PersonFile): readonly Group[] => [
  { kind: 'PEOPLE', slug: '' },
  ...groups('TITLE', titlesOf(context, file)),
  ...groups('QUALIFICATION', qualificationsOf(context, file)),
  ...groups('LEVEL', levelsOf(context, file)),
];

const groups = (kind: Group['kind'], slugs: readonly string[]): readonly Group[] =>
  [...new Set(slugs)].map((slug) => ({ kind, slug }));

/** As the titles were resolved on the last day of each employment, or today while it lasts. */
const titlesOf = (context: ReadContext, { person, employments }: PersonFile): readonly string[] =>
  employments
    .filter(({ organization, verification }) => organization === person.organization && verification !== 'REFUTED')
    .flatMap(({ label, organization, to = context.today }) => {
      const asOf = to < context.today ? to : context.today;
      const title = resolveTitle(context, { label, organization, asOf })?.title;
      return title === undefined || title.organization !== undefined ? [] : [title.slug];
    });

const qualificationsOf = ({ catalog }: ReadContext, { evidence }: PersonFile): readonly string[] =>
  evidence
    .flatMap((one) => (one.kind === 'QUALIFICATION' && one.verification === 'VERIFIED' ? [one.qualification] : []))
    .filter((slug) => catalog.qualifications.get(slug));

const levelsOf = ({ catalog }: ReadContext, { assignments }: PersonFile): readonly string[] =>
  assignments.map(({ scale, level }) => levelKey(scale, level)).filter((key) => catalog.levels.get(key));
