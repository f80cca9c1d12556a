import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { DemandStanding } from '../../app/ladders/demand-standing';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { DemandStandingType } from './demand-standing.type';

@Resolver(() => DemandStandingType)
export class DemandStandingResolver {
  @FieldResolver(() => [String], { description: 'What makes it so, a sentence for each; empty where nothing differs.' })
  reasons(@Root() { reasons }: DemandStanding, @InLanguage() language: Language): readonly string[] {
    return reasons.map((reason) => localize(reason, language));
  }
}
