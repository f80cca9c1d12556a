import { type Expression, isBranch } from '../../../requirement/expression';
import { addDays } from '../../../time/iso-day';
import { inForce, intersection, type Validity } from '../../../time/validity';
import type { ProtectedTitle } from '../../../title/confusable/protected-title';
import type { Title } from '../../../title/title';
import { fulfilmentDemands } from '../../cumulative';
import type { Ladder } from '../../ladder';
import type { LadderReferences } from '../references';

/** The days that are asked about; the first is known, as protection begins on a day. */
type DaysOfProtection = Validity & Required<Pick<Validity, 'validFrom'>>;

/** The days on which the ladder has the title under the other's protection; undefined when there are none. */
export const daysToAsk = (ladder: Ladder, title: Title, { from }: ProtectedTitle): DaysOfProtection | undefined => {
  const { validFrom = from, validTo } = intersection(intersection(ladder, title), { validFrom: from });
  return validTo !== undefined && validTo < validFrom ? undefined : { validFrom, validTo };
};

/**
 * True when nobody can be on the step, on any of the days, without the right to the protected title: the proof of it,
 * or permanent employment under it when the protection began (SFS 2021:739, transitional provision 2).
 */
export const demandsRight = (
  ladder: Ladder,
  step: string,
  days: DaysOfProtection,
  of: ProtectedTitle,
  references: LadderReferences,
): boolean => stepEnsures(ladder, step, { days, of, references, within: [] });

interface Question {
  readonly days: DaysOfProtection;
  readonly of: ProtectedTitle;
  readonly references: LadderReferences;
  /** The steps that led here; one that leads back to itself ensures nothing. */
  readonly within: readonly string[];
}

const stepEnsures = (ladder: Ladder, step: string, question: Question): boolean => {
  const key = `${ladder.slug}/${step}`;
  if (question.within.includes(key)) return false;
  const further = { ...question, within: [...question.within, key] };
  const places = [ladder.organization, ...(question.references.organization(ladder.organization)?.memberOf ?? [])];
  const ensuring = fulfilmentDemands(ladder, step)
    .filter(({ jurisdiction }) => jurisdiction === undefined || places.includes(jurisdiction))
    .filter(({ respite }) => respite === undefined)
    .filter(({ expression }) => ensures(expression, further));
  return cover(ensuring, question.days);
};

/** Of an AT_LEAST, fewer parts fail to ensure it than it takes. */
const ensures = (expression: Expression, question: Question): boolean => {
  if (!isBranch(expression)) return leafEnsures(expression, question);
  const failing = expression.of.filter((part) => !ensures(part, question)).length;
  switch (expression.kind) {
    case 'ALL_OF':
      return failing < expression.of.length;
    case 'ANY_OF':
      return failing === 0;
    case 'AT_LEAST':
      return failing < expression.threshold;
  }
};

const leafEnsures = (leaf: Expression, question: Question): boolean => {
  const { of, references } = question;
  switch (leaf.kind) {
    case 'QUALIFICATION':
      return references.qualification(leaf.qualification)?.kind === 'PROTECTED_TITLE_PROOF';
    case 'EMPLOYMENT':
      return (
        leaf.on !== 'NOW' &&
        leaf.on <= of.from &&
        leaf.forms.every((form) => form === 'PERMANENT') &&
        leaf.forms.length > 0 &&
        leaf.titles.every((title) => title === of.title.slug) &&
        leaf.titles.length > 0
      );
    case 'STEP': {
      const ladder = references.ladder(leaf.ladder);
      return ladder !== undefined && stepEnsures(ladder, leaf.step, question);
    }
    default:
      return false;
  }
};

/** True when every one of the days lies within one of the validities. */
const cover = (parts: readonly Validity[], { validFrom: day, validTo }: DaysOfProtection): boolean => {
  const inForceThen = parts.filter((part) => inForce(part, day));
  if (inForceThen.some((part) => part.validTo === undefined)) return true;
  const [last] = inForceThen
    .flatMap((part) => part.validTo ?? [])
    .toSorted()
    .toReversed();
  if (last === undefined) return false;
  return (validTo !== undefined && validTo <= last) || cover(parts, { validFrom: addDays(last, 1), validTo });
};
