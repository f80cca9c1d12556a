import { finding, type Finding } from '../../ladder/finding';
import type { Ladder } from '../../ladder/ladder';
import { legalReference } from '../../ladder/validate/legal-reference';
import type { LadderReferences } from '../../ladder/validate/references';
import { daysToAsk, demandsRight } from '../../ladder/validate/steps/demands-right';
import { knownOrganization, knownRole, knownTitle } from '../../ladder/validate/unknown-reference';
import { validityOrder } from '../../ladder/validate/validity-order';
import { overlaps } from '../../time/validity';
import { confusedWith, type ProtectedTitle } from '../../title/confusable/protected-title';
import type { Title } from '../../title/title';
import type { ReferenceRule } from './rule';

/** A title names what exists, a former one says what is used instead, a protected one cites the law. */
export const titleFindings: ReferenceRule = ({ titles, ladders }, references) =>
  titles.flatMap((title, index) => [
    ...validityOrder(title, ['titles', title.slug]),
    ...knownRole(title.role, ['titles', title.slug, 'role'], references),
    ...knownOrganization(title.organization, ['titles', title.slug, 'organization'], references),
    ...legalReference(title.protection?.legalBasis, ['titles', title.slug, 'protection', 'legalBasis']),
    ...replacement(title, references),
    ...confusable(title, ladders, references),
    ...repeatedTitle(title, titles.slice(0, index)),
  ]);

const replacement = (title: Title, references: LadderReferences): readonly Finding[] => {
  const place = ['titles', title.slug, 'replacedBy'];
  if (title.kind === 'FORMER' && title.replacedBy.length === 0)
    return [
      finding('FORMER_WITHOUT_REPLACEMENT', place, {
        sv: `Titeln ”${title.slug}” används inte längre, men ingen annan anges. Ange vad som används i stället, om det är känt.`,
        en: `The title “${title.slug}” is no longer used, but no other is named. Name what is used instead, if that is known.`,
      }),
    ];
  return title.replacedBy.flatMap((slug, index) =>
    slug === title.slug
      ? [
          finding('REPLACED_BY_ITSELF', [...place, index], {
            sv: `Titeln ”${slug}” anges som ersatt av sig själv. Ange en annan titel.`,
            en: `The title “${slug}” is said to be replaced by itself. Name another title.`,
          }),
        ]
      : knownTitle(slug, [...place, index], references),
  );
};

/**
 * A title that can be confused with a protected one is itself held to be protected, is one of its names, or stands on a
 * step that demands the right, for a role whose titles are protected. Of each step that carries it, it is asked there.
 */
const confusable = (title: Title, ladders: readonly Ladder[], references: LadderReferences): readonly Finding[] => {
  const other = confusedWith(title, references.protectedTitles);
  if (other === undefined || title.protection || title.kind === 'FORMER') return [];
  if (!overlaps(title, { validFrom: other.from })) return [];
  const isOfRole = other.roles.some((role) => role === title.role);
  if (isOfRole && (isNameOf(title, other) || isDemanded(title, other, ladders, references))) return [];
  const { reference = '' } = other.legalBasis;
  return [
    finding('CONFUSABLE_TITLE', ['titles', title.slug], {
      sv: `Titeln ”${title.label}” kan förväxlas med den skyddade yrkestiteln ”${other.title.label}”, som bara den som har rätt till den får använda från ${other.from} (${reference}). Välj en annan benämning, eller ange yrkestitelns roll och låt varje steg med titeln kräva rätten till den.`,
      en: `The title “${title.label}” can be confused with the protected title “${other.title.label}”, which only those with the right to it may use from ${other.from} (${reference}). Choose another label, or state the role of the protected title and let every step with the title demand the right to that.`,
    }),
  ];
};

const isNameOf = ({ label }: Title, { names }: ProtectedTitle): boolean =>
  names.some((name) => name.toLocaleLowerCase('sv') === label.toLocaleLowerCase('sv'));

/** True when some step that carries the title demands the right to the protected one. */
const isDemanded = (
  title: Title,
  other: ProtectedTitle,
  ladders: readonly Ladder[],
  references: LadderReferences,
): boolean =>
  ladders.some((ladder) => {
    const days = daysToAsk(ladder, title, other);
    const carrying = ladder.steps.filter((step) => step.title === title.slug);
    return days !== undefined && carrying.some((step) => demandsRight(ladder, step.slug, days, other, references));
  });

/** One label may name several roles, but the same label for the same role and employer is the same title. */
const repeatedTitle = (title: Title, earlier: readonly Title[]): readonly Finding[] => {
  const twin = earlier.find((other) => other.slug !== title.slug && isSame(title, other) && overlaps(title, other));
  if (twin === undefined) return [];
  return [
    finding('TITLE_REPEATED', ['titles', title.slug], {
      sv: `Titeln ”${title.label}” finns redan som ”${twin.slug}” och gäller delvis samma dagar. Ta bort den ena eller skilj dagarna åt.`,
      en: `The title “${title.label}” is there already as “${twin.slug}”, in force on some of the same days. Remove one or part their days.`,
    }),
  ];
};

const isSame = (left: Title, right: Title): boolean =>
  left.label.toLocaleLowerCase('sv') === right.label.toLocaleLowerCase('sv') &&
  left.language === right.language &&
  left.role === right.role &&
  left.organization === right.organization;
