import type { PersonFile } from '../../domain/person/person-file';
import type { Catalog } from '../../catalog/catalog';
import { respiteUntil } from '../../domain/assessment/respite-until';
import { stepExpression } from '../../domain/ladder/cumulative';
import type { Ladder } from '../../domain/ladder/ladder';
import { revisionInForce } from '../../domain/ladder/in-force';
import type { PersonRecord } from '../../domain/person/person-record';
import type { Circumstances } from '../../domain/requirement/evaluate/circumstances';
import type { Expression, StepLeaf } from '../../domain/requirement/expression';
import type { IsoDay } from '../../domain/time/iso-day';
import type { ReadContext } from '../read-context';
import { jurisdictionsOfStep } from './jurisdictions';
import { personRecordOn } from './person-record';

/**
 * What a person is judged in on each day: their record of that day, and what each step demands of them by the revision
 * of its ladder that is in force then. Made once for a file, a catalog and a day.
 */
export const circumstancesOf = (context: ReadContext, file: PersonFile): ((day: IsoDay) => Circumstances) => {
  const days = daysOf(context.catalog, file);
  return (day) => {
    const known = days.get(day) ?? circumstancesOn(context, file, day);
    days.set(day, known);
    return known;
  };
};

const remembered = new WeakMap<PersonFile, WeakMap<Catalog, Map<IsoDay, Circumstances>>>();

const daysOf = (catalog: Catalog, file: PersonFile): Map<IsoDay, Circumstances> => {
  const byCatalog = remembered.get(file) ?? new WeakMap<Catalog, Map<IsoDay, Circumstances>>();
  remembered.set(file, byCatalog);
  const days = byCatalog.get(catalog) ?? new Map<IsoDay, Circumstances>();
  byCatalog.set(catalog, days);
  return days;
};

const circumstancesOn = (context: ReadContext, file: PersonFile, day: IsoDay): Circumstances => {
  const { catalog } = context;
  const record = personRecordOn(context, file, day);
  const demands = new Map<string, Expression | undefined>();
  return {
    record,
    knowledge: catalog.knowledgeOn(day),
    stepDemand: ({ ladder: slug, step }) => {
      const key = `${slug}/${step}`;
      if (demands.has(key)) return demands.get(key);
      const ladder = revisionInForce(catalog.revisionsOf.of(slug), day);
      const demand =
        ladder &&
        demandOf(ladder.published, step, {
          day,
          jurisdictions: jurisdictionsIn(context, file, ladder.published),
          record,
        });
      demands.set(key, demand);
      return demand;
    },
  };
};

/** The same, save that the steps of one ladder are those of the revision given, in force or not. */
export const withinRevision = (
  context: ReadContext,
  file: PersonFile,
  circumstances: Circumstances,
  ladder: Ladder,
): Circumstances => ({
  ...circumstances,
  stepDemand: (leaf: StepLeaf) =>
    leaf.ladder === ladder.slug
      ? demandOf(ladder, leaf.step, {
          jurisdictions: jurisdictionsIn(context, file, ladder),
          day: circumstances.knowledge.day,
          record: circumstances.record,
        })
      : circumstances.stepDemand(leaf),
});

const jurisdictionsIn = (context: ReadContext, { person }: PersonFile, ladder: Ladder): ReadonlySet<string> =>
  jurisdictionsOfStep(context, person.organization, ladder.organization);

interface Demanded {
  readonly day: IsoDay;
  readonly jurisdictions: ReadonlySet<string>;
  readonly record: PersonRecord;
}

/** What the step demands of the person; undefined where that is unknown, or the revision has no such step. */
const demandOf = (ladder: Ladder, slug: string, { day, jurisdictions, record }: Demanded): Expression | undefined => {
  const step = ladder.steps.find((one) => one.slug === slug);
  if (step === undefined || step.demandsUnknown) return undefined;
  const ground = { employments: record.employments, role: step.role };
  return stepExpression(
    ladder,
    slug,
    day,
    jurisdictions,
    ({ respite }) => respite === undefined || respiteUntil(respite, ground, day) === undefined,
  );
};
