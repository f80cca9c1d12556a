import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Finding } from '../../domain/ladder/finding';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { FindingType } from './finding.type';

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => [String], {
    description:
      'The way from the whole to the part at fault: steps, skicklig, requirements, utbildning. What would be wrong in something else begins with elsewhere.',
  })
  place(@Root() { place }: Finding): readonly string[] {
    return place.map(String);
  }

  @FieldResolver(() => String, { description: 'What is wrong and what to do, in words.' })
  message(@Root() { message }: Finding, @InLanguage() language: Language): string {
    return localize(message, language);
  }
}
