import type { InputProblem } from '../../domain/problem';
import { mutate, type Trace } from '../mutation/mutate';
import type { MutationContext } from '../mutation/mutation-context';
import { refused, type Outcome, type Refused } from '../mutation/outcome';
import { importDraft, type ImportedDraft, type LadderImport } from './import-draft';

/** Which ladder files are read together. */
export interface ImportLaddersInput {
  readonly ladders: readonly LadderImport[];
  /** True to learn what it would come to; nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Reads several ladders into their drafts, all or none; each leaves an event of its own in the trail. The paths of
 * problems begin with `ladders` and the index.
 */
export const importLadders = (
  context: MutationContext,
  { ladders, dryRun }: ImportLaddersInput,
): Promise<Outcome<readonly ImportedDraft[]>> =>
  mutate<readonly ImportedDraft[]>(
    context,
    { action: 'IMPORT_LADDER', permission: 'DRAFT_LADDERS', dryRun },
    async (unit) => {
      const [imported, traces, problems]: [ImportedDraft[], Trace[], InputProblem[]] = [[], [], []];
      for (const [index, one] of ladders.entries()) {
        const outcome = isRepeated(ladders, index) ? twice : await importDraft(context, unit, one);
        if ('problems' in outcome) {
          problems.push(
            ...outcome.problems.map(({ path, ...rest }) => ({ ...rest, path: ['ladders', index, ...path] })),
          );
        } else {
          imported.push(outcome.value);
          traces.push(...[outcome.trace].flat());
        }
      }
      return problems.length > 0 ? { problems } : { value: imported, trace: traces };
    },
  );

const isRepeated = (ladders: readonly LadderImport[], index: number): boolean =>
  ladders.slice(0, index).some(({ ladder }) => ladder.slug === ladders[index]?.ladder.slug);

const twice: Refused = refused({
  code: 'DUPLICATE_PART',
  path: ['ladder', 'slug'],
  sv: 'En annan fil har samma trappa. Importera en av dem.',
  en: 'Another file has the same ladder. Import one of them.',
});
