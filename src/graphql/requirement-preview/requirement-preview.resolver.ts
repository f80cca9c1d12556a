import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { previewRequirement, type RequirementPreview } from '../../app/ladder-work/preview-requirement';
import { deepFreeze } from '../../domain/deep-freeze';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { ladderReferenceOf } from '../ladder-work/ladder-reference';
import { LocalizedTextInput } from '../language/localized-text.input';
import { costOfComparison } from '../limits/cost/estimates';
import { shownTo } from '../problem/payload';
import { requirementOf } from '../requirement/requirement-of';
import { RequirementInput } from '../requirement/requirement.input';
import { RequirementPreviewType } from './requirement-preview.type';

@Resolver()
export class RequirementPreviewResolver {
  @Query(() => RequirementPreviewType, {
    complexity: costOfComparison(1),
    description:
      'Prova: what a requirement would mean on a step, whether editLadder would take it, and whether the step would demand more or less than before. For those who may edit the ladder; nothing is stored.',
  })
  async previewRequirement(
    @Arg('ladder', () => ID, { description: 'The id of the revision, as editLadder takes it.' }) ladder: string,
    @Arg('step', () => String, { description: 'The slug of the step.' }) step: string,
    @Arg('requirement', () => RequirementInput, { description: 'What is thought of.' }) requirement: RequirementInput,
    @Arg('replacing', () => String, {
      nullable: true,
      description: 'The slug of the requirement that it would replace; left out, it is a new one.',
    })
    replacing: string | undefined,
    @Arg('reason', () => LocalizedTextInput, {
      nullable: true,
      description: 'Skäl for demanding less than the base does.',
    })
    reason: LocalizedTextInput | undefined,
    @Ctx() context: RequestContext,
  ): Promise<RequirementPreview> {
    const thought = withoutNulls({ step, requirement: requirementOf(requirement), replacing, reason });
    return shownTo(await previewRequirement(context, deepFreeze({ ...thought, ladder: ladderReferenceOf(ladder) })));
  }
}
