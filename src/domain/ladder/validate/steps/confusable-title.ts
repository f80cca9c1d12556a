import { confusedWith, type ProtectedTitle } from '../../../title/confusable/protected-title';
import type { Title } from '../../../title/title';
import { finding, type Finding } from '../../finding';
import type { Ladder } from '../../ladder';
import type { Step } from '../../step';
import type { LadderReferences } from '../references';
import type { LadderRule } from '../rule';
import { daysToAsk, demandsRight } from './demands-right';

/**
 * A step whose title can be confused with a protected one demands the right to that, from the first day of the
 * protection on. A composition such as specialistundersköterska is fine where it does. Whether the protected title
 * itself stands on a step that demands the right is no question of confusion: the law demands it of who uses it.
 */
export const confusableTitle: LadderRule = (ladder, references) =>
  ladder.steps.flatMap((step) => {
    const title = step.title === undefined ? undefined : references.title(step.title);
    const other = title && confusedWith(title, references.protectedTitles);
    return title && other ? stepFindings(ladder, step, title, other, references) : [];
  });

const stepFindings = (
  ladder: Ladder,
  step: Step,
  title: Title,
  other: ProtectedTitle,
  references: LadderReferences,
): readonly Finding[] => {
  const days = daysToAsk(ladder, title, other);
  if (days === undefined || demandsRight(ladder, step.slug, days, other, references)) return [];
  const { validFrom } = days;
  const { reference = '' } = other.legalBasis;
  return [
    finding('CONFUSABLE_TITLE', ['steps', step.slug, 'title'], {
      sv: `Titeln ”${title.label}” kan förväxlas med den skyddade yrkestiteln ”${other.title.label}”, och steget kräver inte rätten till den alla dagar från ${validFrom}. Den som saknar rätten får inte använda en sådan titel (${reference}). Välj en annan titel eller lägg till kravet.`,
      en: `The title “${title.label}” can be confused with the protected title “${other.title.label}”, and the step does not demand the right to that on all days from ${validFrom}. Who lacks the right may not use such a title (${reference}). Choose another title or add the demand.`,
    }),
  ];
};
