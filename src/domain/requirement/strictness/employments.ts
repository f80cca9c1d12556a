import { employmentForms, type EmploymentForm } from '../../person/employment';
import type { EmploymentLeaf } from '../expression';

/**
 * Can these employments be had and those not? Each demand is met by an employment of its own, on its day
 * only, with one title and one form, so it is possible when some title and form escape every denied leaf of
 * the same day. NOW is a day of its own: the day of asking is none of the fixed ones.
 */
export const possibleEmployments = (held: readonly EmploymentLeaf[], denied: readonly EmploymentLeaf[]): boolean =>
  held.every((demand) => {
    const rivals = denied.filter((other) => other.on === demand.on);
    return titlesOf(demand).some((title) =>
      formsOf(demand).some((form) => !rivals.some((other) => covers(other, title, form))),
    );
  });

/** A title that no expression names: where any title will do, none gives away less. */
const UNNAMED_TITLE = Symbol('a title that nobody names');
type PossibleTitle = string | typeof UNNAMED_TITLE;

const titlesOf = ({ titles }: EmploymentLeaf): readonly PossibleTitle[] =>
  titles.length === 0 ? [UNNAMED_TITLE] : titles;

const formsOf = ({ forms }: EmploymentLeaf): readonly EmploymentForm[] =>
  forms.length === 0 ? employmentForms : forms;

const covers = ({ titles, forms }: EmploymentLeaf, title: PossibleTitle, form: EmploymentForm): boolean =>
  (titles.length === 0 || titles.some((one) => one === title)) && (forms.length === 0 || forms.includes(form));
