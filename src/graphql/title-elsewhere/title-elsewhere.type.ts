import { Field, ObjectType } from 'type-graphql';
import type { LadderComparison } from '../../app/ladders/compare-ladders';
import type { TitleElsewhere } from '../../app/title-work/find-title-elsewhere';
import type { Organization } from '../../domain/organization/organization';
import type { LocalizedText } from '../../domain/text/language';
import type { Title } from '../../domain/title/title';
import { LadderComparisonType } from '../ladder-comparison/ladder-comparison.type';
import { costOfAbout } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { TitleType } from '../title/title.type';

@ObjectType('TitleElsewhere', {
  description: 'Likvärdighet för den som byter arbetsgivare: what a title of one employer is at another.',
  simpleResolvers: true,
})
export class TitleElsewhereType implements TitleElsewhere {
  @Field(() => OrganizationType, { description: 'The employer that has the title.' })
  readonly organization!: Organization;

  @Field(() => OrganizationType, { description: 'The employer at which it is sought.' })
  readonly inOrganization!: Organization;

  @Field(() => TitleType, {
    nullable: true,
    description:
      'The standard title that it stands for; null where that is not decided, and then nothing else is known.',
  })
  readonly standard?: Title;

  @Field(() => [TitleType], {
    complexity: costOfAbout(3),
    description: 'What the other employer calls it, in Swedish order.',
  })
  readonly titles!: readonly Title[];

  @Field(() => [LadderComparisonType], {
    complexity: costOfAbout(2),
    description:
      "Which demands differ: the two employers' ladders for the role, the one that has the title to the left, only the steps for it.",
  })
  readonly comparisons!: readonly LadderComparison[];

  readonly unknowns!: readonly Required<LocalizedText>[];
}
