import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacedStepPair } from '../../app/ladders/compare-ladders';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { StepPairType } from './ladder-comparison.type';

@Resolver(() => StepPairType)
export class StepPairResolver {
  @FieldResolver(() => [String], { description: 'What makes the relation so, in words.' })
  because(@Root() { because }: PlacedStepPair, @InLanguage() language: Language): readonly string[] {
    return because.map((reason) => localize(reason, language));
  }
}
