import type { Catalog } from '../../catalog/catalog';
import { type PlacedStep, referenceOfKey } from '../../catalog/placed-ladder';
import {
  daysAfterRespite,
  daysOfEquivalents,
  daysOfLadder,
  daysOfRecord,
  demandedLadders,
  firstAndAfter,
  requirementsOf,
} from '../../domain/assessment/days-of-change';
import type { PersonFile } from '../../domain/person/person-file';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { titlesLabelled } from '../title-work/title-index';
import { circumstancesOf } from './circumstances';

/**
 * The first days on which a step that the person is judged to meet on `asOf` may be met no longer, in no order: evidence
 * and employments that have ended, labels that stand for something else, demands that have begun and respite that is
 * over, also in the steps that the step demands.
 */
export const daysOfLoss = (
  context: ReadContext,
  file: PersonFile,
  step: PlacedStep,
  asOf: IsoDay,
): readonly IsoDay[] => {
  const { catalog } = context;
  const { record } = circumstancesOf(context, file)(asOf);
  const revisions = laddersUnder(catalog, referenceOfKey(step.ladderKey).slug).map((slug) =>
    catalog.revisionsOf.of(slug),
  );
  return [
    ...daysOfRecord(record),
    ...file.employments.flatMap((employment) => daysOfLabel(context, employment)),
    ...revisions.flatMap(daysOfLadder),
    ...daysAfterRespite(revisions.flat().flatMap(requirementsOf), file.employments),
    ...daysOfEquivalents(catalog.qualifications.all),
  ];
};

/** Slugs of the ladder and of those whose steps are demanded, by any revision and over any number of ladders. */
const laddersUnder = ({ revisionsOf }: Catalog, slug: string): readonly string[] => {
  const ladders = new Set([slug]);
  for (const one of ladders) {
    for (const demanded of demandedLadders(revisionsOf.of(one).flatMap(requirementsOf))) ladders.add(demanded);
  }
  return [...ladders];
};

/** The days on which an employer's label may come to stand for something else. */
const daysOfLabel = (
  { catalog }: ReadContext,
  { organization, label }: PersonFile['employments'][number],
): readonly IsoDay[] => {
  const decisions = catalog.mappings.decisionsOn(organization, label);
  const decidedOn = decisions.flatMap(({ standard }) =>
    standard === undefined ? [] : (catalog.titles.get(standard) ?? []),
  );
  return [...decisions, ...decidedOn, ...titlesLabelled(catalog, label)].flatMap(firstAndAfter);
};
