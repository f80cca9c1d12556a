import type { ChangeNames } from '../domain/ladder/diff/describe/change-naming';
import type { Step } from '../domain/ladder/step';
import { localize, type LocalizedText } from '../domain/text/language';
import { labelOf } from '../domain/reference/naming';
import type { Catalog } from './catalog';
import { levelKey } from './placed-level';

type NamedContent = Pick<
  Catalog,
  'organizations' | 'roles' | 'titles' | 'qualifications' | 'competences' | 'levels' | 'activities' | 'revisionsOf'
>;

/** What the published content is called, for texts made from requirements and changes. */
export const namesOf = (content: NamedContent): ChangeNames => {
  const level = (scale: string, slug: string): LocalizedText | undefined =>
    content.levels.get(levelKey(scale, slug))?.name;
  const stepName = (step: Step, scale: string | undefined): LocalizedText | undefined => {
    const title = step.title === undefined ? undefined : content.titles.get(step.title);
    const role = content.roles.get(step.role)?.name;
    const carried = title ? { en: role?.en, ...labelOf(title) } : role;
    const at = scale === undefined || step.level === undefined ? undefined : level(scale, step.level);
    return carried && at ? joined(carried, at) : carried;
  };
  return Object.freeze({
    organization: (code: string) => labelFrom(content.organizations.get(code)),
    activity: (slug: string) => content.activities.get(slug)?.name,
    qualification: (slug: string) => content.qualifications.get(slug)?.name,
    competence: (slug: string) => content.competences.get(slug)?.name,
    highestProficiency: (competence: string) => content.competences.get(competence)?.proficiencies,
    title: (slug: string) => labelFrom(content.titles.get(slug)),
    role: (slug: string) => content.roles.get(slug)?.name,
    level,
    ladder: (slug: string) => content.revisionsOf.of(slug).at(-1)?.name,
    step: (ladder: string, slug: string) => {
      const revision = content.revisionsOf.of(ladder).findLast(({ steps }) => steps.some((step) => step.slug === slug));
      const step = revision?.steps.find((one) => one.slug === slug);
      return step && stepName(step, revision?.scale);
    },
  });
};

/** What an entity is called that may not be published. */
export const labelFrom = (entity: Parameters<typeof labelOf>[0] | undefined): LocalizedText | undefined =>
  entity && labelOf(entity);

/** A step by its title and level: `Undersköterska, fördjupad`. */
const joined = (carried: LocalizedText, level: LocalizedText): LocalizedText => {
  const text = (language: 'SV' | 'EN'): string =>
    `${localize(carried, language)}, ${localize(level, language).toLocaleLowerCase('sv')}`;
  return { sv: text('SV'), en: text('EN') };
};
