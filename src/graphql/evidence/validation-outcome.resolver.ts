import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { entitiesOf } from '../../catalog/register';
import type { ValidationOutcome } from '../../domain/person/validation-outcome';
import type { Qualification } from '../../domain/qualification/qualification';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { QualificationType } from '../qualification/qualification.type';
import { ValidationOutcomeType } from './validation-outcome.type';

@Resolver(() => ValidationOutcomeType)
export class ValidationOutcomeResolver {
  @FieldResolver(() => QualificationType, {
    nullable: true,
    description: 'What prior learning was held against; null when it is no longer published.',
  })
  qualification(
    @Root() { qualification }: ValidationOutcome,
    @Ctx() { catalog }: RequestContext,
  ): Qualification | undefined {
    return catalog.qualifications.get(qualification);
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(5),
    description: 'The parts that were approved; the qualification itself when none was left.',
  })
  approved(@Root() { approved }: ValidationOutcome, @Ctx() { catalog }: RequestContext): readonly Qualification[] {
    return entitiesOf(catalog.qualifications, approved);
  }

  @FieldResolver(() => [QualificationType], {
    complexity: costOfAbout(10),
    description: 'The parts that the person does not hold, by that or anything else; none when the whole is held.',
  })
  remaining(@Root() { remaining }: ValidationOutcome, @Ctx() { catalog }: RequestContext): readonly Qualification[] {
    return entitiesOf(catalog.qualifications, remaining);
  }
}
