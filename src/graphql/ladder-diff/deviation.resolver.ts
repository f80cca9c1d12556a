import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Deviation } from '../../app/ladders/deviation';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { DeviationType } from './deviation.type';

@Resolver(() => DeviationType)
export class DeviationResolver {
  @FieldResolver(() => String, { description: 'The departure in words.' })
  text(@Root() { text }: Deviation, @InLanguage() language: Language): string {
    return localize(text, language);
  }
}
