import type { PlacedLadder, PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { Upcoming } from '../../domain/assessment/announcements';
import { assess, stepScopes } from '../../domain/assessment/assess';
import type { Assessment } from '../../domain/assessment/assessment';
import { isEverInForce, revisionInForce } from '../../domain/ladder/in-force';
import type { PersonFile } from '../../domain/person/person-file';
import type { Circumstances } from '../../domain/requirement/evaluate/circumstances';
import type { IsoDay } from '../../domain/time/iso-day';
import { ladderOfKey } from '../ladders/placed-parts';
import type { ReadContext } from '../read-context';
import { circumstancesOf, withinRevision } from './circumstances';
import { jurisdictionsOfEmployer, jurisdictionsOfStep } from './jurisdictions';

/** A person judged against a step. */
export interface StepAssessment extends Assessment<PlacedRequirement> {
  readonly step: PlacedStep;
}

/** Judges the person against the step, as its revision has it, on the day. */
export const assessStep = (context: ReadContext, file: PersonFile, step: PlacedStep, asOf: IsoDay): StepAssessment => {
  const ladder = ladderOfKey(context, step.ladderKey);
  const { organization } = file.person;
  const assessment = assess({
    asOf,
    requirements: step.requirements,
    upcoming: ladder && upcomingOf(context, ladder, step.slug, asOf),
    jurisdictions: ladder
      ? jurisdictionsOfStep(context, organization, ladder.organization)
      : jurisdictionsOfEmployer(context, organization),
    countingScopes: stepScopes,
    role: step.role,
    demandsUnknown: step.demandsUnknown,
    circumstancesOn: circumstancesIn(context, file, ladder, asOf),
  });
  return { ...assessment, step };
};

/** A revision that is not in force on the day of asking is judged as if it were: its steps demand each other. */
const circumstancesIn = (
  context: ReadContext,
  file: PersonFile,
  ladder: PlacedLadder | undefined,
  asOf: IsoDay,
): ((day: IsoDay) => Circumstances) => {
  const circumstancesOn = circumstancesOf(context, file);
  if (ladder === undefined || isPresent(context, ladder, asOf)) return circumstancesOn;
  return (day) => withinRevision(context, file, circumstancesOn(day), ladder.published);
};

const isPresent = ({ catalog }: ReadContext, { slug, key }: PlacedLadder, day: IsoDay): boolean =>
  revisionInForce(catalog.revisionsOf.of(slug), day)?.key === key;

/** The demands of the step in the next revision that begins after the day; undefined where there is none with the step. */
const upcomingOf = (
  { catalog }: ReadContext,
  { slug, revision }: PlacedLadder,
  step: string,
  asOf: IsoDay,
): Upcoming<PlacedRequirement> | undefined => {
  const next = catalog.revisionsOf
    .of(slug)
    .find(
      (one) => one.revision > revision && isEverInForce(one) && one.validFrom !== undefined && one.validFrom > asOf,
    );
  const requirements = next?.steps.find((one) => one.slug === step)?.requirements;
  return next?.validFrom !== undefined && requirements ? { from: next.validFrom, requirements } : undefined;
};
