import type { Change } from '../domain/change';
import { englishDay, swedishDay } from '../domain/requirement/text/day';
import type { LocalizedText } from '../domain/text/language';
import { dayInSweden, type IsoDay } from '../domain/time/iso-day';
import type { Validity } from '../domain/time/validity';
import { decisionOn } from '../domain/title/mapping/decision-on';
import type { MappingBook } from '../domain/title/mapping/mapping-book';
import type { MappingDecision } from '../domain/title/mapping/title-mapping';

/** What telling a decision takes. */
export interface DecisionSurroundings {
  /** Holds the decision and all that came before it; what came later is not looked at. */
  readonly mappings: MappingBook;
  /** What something is called in a release. */
  readonly nameOf: NameOf;
}

type NameOf = (kind: 'organizations' | 'titles', key: string, release: number) => LocalizedText;

type Said = Required<LocalizedText>;

/**
 * A decision on a title as a change. An UNDO is told by what it comes to: the mapping that holds again, so that who
 * follows the feed need only take over what it says, or the one that no longer does.
 *
 * @param cursor The place in the feed.
 */
export const toldDecision = (
  { mappings, nameOf }: DecisionSurroundings,
  decision: MappingDecision,
  cursor: string,
): Change => {
  const { organization, label, release, decidedAt: at } = decision;
  const titleName = (slug: string): LocalizedText => nameOf('titles', slug, release);
  const before = upTo(decision, mappings.decisionsOn(organization, label));
  const { kind, key, said } = decision.act === 'UNDO' ? toldUndo(before, titleName) : told(decision, titleName);
  const { sv, en = sv } = nameOf('organizations', organization, release);
  return {
    cursor,
    kind,
    at,
    release,
    subject: { kind: 'titleMappings', key },
    summary: { sv: `${sv}: ${said.sv}.`, en: `${en}: ${said.en}.` },
    concerns: [organization],
  };
};

/** The decisions on a label, oldest first, with this one as the last. */
const upTo = (decision: MappingDecision, all: readonly MappingDecision[]): readonly MappingDecision[] =>
  all.slice(0, all.findIndex(({ id }) => id === decision.id) + 1);

interface Told extends Pick<Change, 'kind'> {
  /** Id of the decision that the mapping is known by. */
  readonly key: string;
  readonly said: Said;
}

const told = (decision: MappingDecision, titleName: (slug: string) => LocalizedText): Told => {
  const { act, id, label, standard } = decision;
  const days = inWords(decision);
  const standsFor = standard === undefined ? noTitle : theTitle(titleName(standard), act === 'CONFIRM');
  return {
    kind: act === 'CONFIRM' ? 'MAPPING_CONFIRMED' : 'MAPPING_REJECTED',
    key: id,
    said: { sv: `${label} ${standsFor.sv}${days.sv}`, en: `${label} ${standsFor.en}${days.en}` },
  };
};

const noTitle: Said = { sv: 'motsvarar ingen standardtitel', en: 'stands for no standard title' };

const theTitle = ({ sv, en = sv }: LocalizedText, isSo: boolean): Said =>
  isSo
    ? { sv: `motsvarar ${sv}`, en: `stands for ${en}` }
    : { sv: `motsvarar inte ${sv}`, en: `does not stand for ${en}` };

/** The UNDO is the last of the decisions. */
const toldUndo = (decisions: readonly MappingDecision[], titleName: (slug: string) => LocalizedText): Told => {
  const undo = decisions.at(-1);
  const undone = decisions.find(({ id }) => id === undo?.undoes);
  if (undo === undefined || undone === undefined) throw new Error('An undo names no decision on its label.');
  const held = decisionOn(decisions, firstDayOf(undone, dayInSweden(new Date(undo.decidedAt))));
  if (held) {
    const { kind, key, said } = told(held, titleName);
    return { kind, key, said: { sv: `efter ångrat beslut: ${said.sv}`, en: `after an undone decision, ${said.en}` } };
  }
  const { id: key, label } = undone;
  return {
    kind: 'MAPPING_REJECTED',
    key,
    said: {
      sv: `beslutet om ${label} har ångrats, och inget annat gäller`,
      en: `the decision on ${label} was undone, and no other holds`,
    },
  };
};

/** The first day, from the one given on, that the undo makes a difference to; the last one where all have passed. */
const firstDayOf = ({ validFrom, validTo }: Validity, from: IsoDay): IsoDay => {
  const first = validFrom !== undefined && validFrom > from ? validFrom : from;
  return validTo !== undefined && validTo < first ? validTo : first;
};

/** ` från den 1 januari 2027`; nothing where it has no end. */
const inWords = ({ validFrom, validTo }: Validity): Said => ({
  sv: [
    ...(validFrom === undefined ? [] : [` från ${swedishDay(validFrom)}`]),
    ...(validTo === undefined ? [] : [` till och med ${swedishDay(validTo)}`]),
  ].join(''),
  en: [
    ...(validFrom === undefined ? [] : [` from ${englishDay(validFrom)}`]),
    ...(validTo === undefined ? [] : [` up to and including ${englishDay(validTo)}`]),
  ].join(''),
});
