import { contains, type Validity } from '../../../time/validity';
import type { Title } from '../../../title/title';
import { finding, type Finding, type Place } from '../../finding';
import type { Ladder } from '../../ladder';
import type { Step } from '../../step';
import type { LadderRule } from '../rule';
import { englishList, swedishList } from '../wording';

/**
 * A step carries a title of its own role that its employer may use all the while the ladder is in use. A published
 * revision never changes, so a title may be replaced from the day on which a newer revision takes over.
 */
export const stepTitle: LadderRule = (ladder, references) => {
  const days = references.daysInUse(ladder);
  return ladder.steps.flatMap((step) => {
    const title = step.title === undefined ? undefined : references.title(step.title);
    if (title === undefined) return [];
    const place = ['steps', step.slug, 'title'];
    return [
      ...(days ? useOver(title, days, place) : []),
      ...belongsTo(title, step, place),
      ...ownedBy(title, ladder, place),
    ];
  });
};

/**
 * The title's days must hold those. A ladder whose first day is not known is not compared with the title's first
 * day. A former title may stand in a ladder that ended no later than the title did.
 */
const useOver = (
  title: Title,
  { validFrom = title.validFrom, validTo }: Validity,
  place: Place,
): readonly Finding[] => {
  const lasts = contains(title, { validFrom, validTo });
  if (title.kind === 'FORMER') return lasts && title.validTo !== undefined ? [] : [former(title, place)];
  return lasts ? [] : [notInForce(title, place)];
};

const former = (title: Title, place: Place): Finding => {
  const instead = title.replacedBy;
  const swedish = instead.length > 0 ? ` Den har ersatts av ${swedishList(instead)}.` : '';
  const english = instead.length > 0 ? ` It was replaced by ${englishList(instead)}.` : '';
  return finding('TITLE_FORMER', place, {
    sv: `Titeln ”${title.slug}” används inte längre.${swedish} Välj en titel som används.`,
    en: `The title “${title.slug}” is no longer used.${english} Choose a title in use.`,
  });
};

const notInForce = (title: Title, place: Place): Finding =>
  finding('TITLE_NOT_IN_FORCE', place, {
    sv: `Titeln ”${title.slug}” gäller inte under hela den tid som trappan gäller. Ändra trappans dagar eller välj en annan titel.`,
    en: `The title “${title.slug}” is not in force for as long as the ladder is. Change the ladder's days or choose another title.`,
  });

const belongsTo = (title: Title, step: Step, place: Place): readonly Finding[] =>
  title.role === undefined || title.role === step.role
    ? []
    : [
        finding('TITLE_OF_OTHER_ROLE', place, {
          sv: `Titeln ”${title.slug}” hör till rollen ”${title.role}”, inte till stegets roll ”${step.role}”. Ändra titel eller roll.`,
          en: `The title “${title.slug}” belongs to the role “${title.role}”, not to the step's role “${step.role}”. Change the title or the role.`,
        }),
      ];

const ownedBy = (title: Title, ladder: Ladder, place: Place): readonly Finding[] =>
  title.kind !== 'LOCAL' || title.organization === undefined || title.organization === ladder.organization
    ? []
    : [
        finding('TITLE_OF_OTHER_ORGANIZATION', place, {
          sv: `Titeln ”${title.slug}” är lokal för organisationen ”${title.organization}”. Välj en gemensam titel eller en egen.`,
          en: `The title “${title.slug}” is local to the organisation “${title.organization}”. Choose a shared title or one of your own.`,
        }),
      ];
