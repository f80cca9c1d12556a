import fc from 'fast-check';
import type { MappingDecision } from '../../../src/domain/title/mapping/title-mapping';
import { addDays, type IsoDay } from '../../../src/domain/time/iso-day';

/** Göteborg's decision that `usk natt` stands for undersköterska, with the parts given in place of its own. */
export const mappingDecision = (id: string, parts: Partial<MappingDecision> = {}): MappingDecision => ({
  id,
  organization: '1480',
  label: 'usk natt',
  act: 'CONFIRM',
  ...(parts.act === undefined && { standard: 'underskoterska', match: 'NARROW' }),
  decidedBy: 'anna',
  decidedAt: '2026-01-01T12:00:00.000Z',
  release: 2,
  ...parts,
});

const FIRST: IsoDay = '2026-01-01';

/** Every day that the decisions name, and one on each side, which stands for all before or after. */
export const decisionDays: readonly IsoDay[] = Array.from({ length: 8 }, (_, count) => addDays(FIRST, count));

const namedDay = fc.constantFrom(...decisionDays.slice(1, -1));

const validity = fc
  .tuple(fc.option(namedDay), fc.option(namedDay))
  .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]))
  .map(([validFrom, validTo]) => ({ ...(validFrom && { validFrom }), ...(validTo && { validTo }) }));

const standard = fc.constantFrom('a', 'b');

const part: fc.Arbitrary<(earlier: number) => Partial<MappingDecision>> = fc.oneof(
  { weight: 3, arbitrary: standard.map((slug) => () => ({ act: 'CONFIRM' as const, standard: slug })) },
  { weight: 2, arbitrary: standard.map((slug) => () => ({ act: 'REJECT' as const, standard: slug })) },
  { weight: 1, arbitrary: fc.constant(() => ({ act: 'REJECT' as const })) },
  {
    weight: 2,
    arbitrary: fc
      .nat()
      .map((pick) => (earlier: number) => ({ act: 'UNDO' as const, undoes: String(pick % Math.max(earlier, 1)) })),
  },
);

/** Logs of decisions of few employers on few labels and titles, their ids counted from 0; an UNDO names an earlier one. */
export const decisionLog = (
  organizations: readonly string[] = ['1480'],
  labels: readonly string[] = ['usk natt'],
): fc.Arbitrary<readonly MappingDecision[]> =>
  fc
    .array(fc.tuple(part, validity, fc.constantFrom(...organizations), fc.constantFrom(...labels)), { maxLength: 8 })
    .map((parts) =>
      parts.map(([partOf, days, organization, label], index) =>
        mappingDecision(String(index), { organization, label, ...partOf(index), ...days }),
      ),
    );
