import type { Activity } from '../../domain/learning/activity';
import type { Agreement } from '../../domain/organization/agreement';
import type { InputProblem } from '../../domain/problem';
import type { ReferenceData } from '../../domain/reference-data';
import type { SaveEdit } from '../../domain/reference/maintain/reference-edit';
import { sameValue } from '../../domain/same-value';
import type { LocalizedText } from '../../domain/text/language';
import type { Title } from '../../domain/title/title';

/**
 * What an organisation may not claim in what it maintains, as only the platform speaks for others: that a title is
 * agreed on by all (STANDARD) or protected by law, that an activity comes from somebody else, or that others are bound
 * by an agreement that it is no party of. What the platform has said may stand as it is. Of one that an organisation
 * uses alone, or an association with its members, the kind is LOCAL.
 */
export const sharedClaims = (data: ReferenceData, edit: SaveEdit, index: number): readonly InputProblem[] => {
  const place = ['edits', index];
  switch (edit.of) {
    case 'titles':
      return titleClaims(edit.entity, before(data.titles, edit.entity), place);
    case 'activities':
      return activityClaims(edit.entity, before(data.activities, edit.entity), place);
    case 'agreements':
      return agreementClaims(edit.entity, place);
    default:
      return [];
  }
};

const before = <Entity extends { readonly slug: string }>(
  published: readonly Entity[],
  { slug }: Entity,
): Entity | undefined => published.find((one) => one.slug === slug);

const titleClaims = (title: Title, was: Title | undefined, place: InputProblem['path']): readonly InputProblem[] => [
  ...(title.kind === 'STANDARD' && was?.kind !== 'STANDARD' ? [notAllowed([...place, 'kind'], standardTitle)] : []),
  ...(title.protection !== undefined && !sameValue(title.protection, was?.protection)
    ? [notAllowed([...place, 'protection'], protectedTitle)]
    : []),
];

const activityClaims = (
  { owner, organization }: Activity,
  was: Activity | undefined,
  place: InputProblem['path'],
): readonly InputProblem[] =>
  organization === undefined || organization === owner || organization === was?.organization
    ? []
    : [notAllowed([...place, 'organization'], othersActivity)];

const agreementClaims = ({ owner, parties }: Agreement, place: InputProblem['path']): readonly InputProblem[] =>
  owner !== undefined && parties.includes(owner) ? [] : [notAllowed([...place, 'parties'], othersAgreement)];

const notAllowed = (path: InputProblem['path'], message: Required<LocalizedText>): InputProblem => ({
  code: 'NOT_ALLOWED',
  path,
  ...message,
});

const standardTitle: Required<LocalizedText> = {
  sv: 'Bara plattformens administratörer får ange att en titel är gemensamt överenskommen (STANDARD). Välj LOCAL.',
  en: "Only the platform's admins may say that a title is agreed on by all (STANDARD). Choose LOCAL.",
};

const protectedTitle: Required<LocalizedText> = {
  sv: 'Bara plattformens administratörer får ange att en titel är skyddad i lag. Utelämna skyddet.',
  en: "Only the platform's admins may say that a title is protected by law. Leave the protection out.",
};

const othersActivity: Required<LocalizedText> = {
  sv: 'Bara plattformens administratörer får ange att en insats kommer från någon annan än den som ansvarar för den. Ange ägaren, eller utelämna organisationen.',
  en: "Only the platform's admins may say that an activity comes from another than its owner. Name the owner, or leave the organisation out.",
};

const othersAgreement: Required<LocalizedText> = {
  sv: 'Den som ansvarar för en överenskommelse ska själv vara part i den. Lägg till ägaren bland parterna.',
  en: 'The owner of an agreement must be one of its parties. Add the owner to the parties.',
};
