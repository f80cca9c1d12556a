import { Field, ObjectType } from 'type-graphql';
import type { RequirementPreview } from '../../app/ladder-work/preview-requirement';
import type { DemandStanding } from '../../app/ladders/demand-standing';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { Finding } from '../../domain/ladder/finding';
import type { InputProblem } from '../../domain/problem';
import { costOfAbout } from '../limits/cost/estimates';
import { FindingType } from '../finding/finding.type';
import { ProblemType } from '../problem/problem.type';
import { RequirementType } from '../requirement/requirement.type';
import { DemandStandingType } from './demand-standing.type';

@ObjectType('RequirementPreview', {
  description: 'Prova: what a requirement would come to, were it saved. Nothing is.',
  simpleResolvers: true,
})
export class RequirementPreviewType implements RequirementPreview {
  @Field(() => RequirementType, { description: 'The requirement as it would be.' })
  readonly requirement!: PlacedRequirement;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description:
      'Why editLadder would refuse it; paths begin with the argument, or with ladder. REASON_MISSING: it takes a reason to demand less than the base; LEGAL_DEMAND_LOOSENED: the law forbids it.',
  })
  readonly problems!: readonly InputProblem[];

  @Field(() => [FindingType], {
    complexity: costOfAbout(5),
    description:
      'What would be wrong in the ladder, or look wrong, that is not so without it; empty while it cannot be put in.',
  })
  readonly findings!: readonly Finding[];

  @Field(() => DemandStandingType, {
    nullable: true,
    description: 'How all that the step demands would stand to what it demands in the draft; null where it cannot be.',
  })
  readonly toDraft?: DemandStanding;

  @Field(() => DemandStandingType, {
    nullable: true,
    description: 'The same to the revision in force; null where there is none.',
  })
  readonly toPublished?: DemandStanding;

  @Field(() => DemandStandingType, {
    nullable: true,
    description: 'The same to the base; null where the ladder adapts none.',
  })
  readonly toBase?: DemandStanding;
}
