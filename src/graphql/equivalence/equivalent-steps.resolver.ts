import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { EquivalentSteps } from '../../domain/ladder/compare/equivalence';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { EquivalentStepsType } from './equivalent-steps.type';

@Resolver(() => EquivalentStepsType)
export class EquivalentStepsResolver {
  @FieldResolver(() => String, { description: 'Why they correspond, or why the step has no counterpart.' })
  reason(@Root() { reason }: EquivalentSteps, @InLanguage() language: Language): string {
    return localize(reason, language);
  }
}
