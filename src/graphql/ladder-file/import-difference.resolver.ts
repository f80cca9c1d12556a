import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ImportDifference } from '../../app/ladder-work/import-report';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { ImportDifferenceType } from './import-difference.type';

@Resolver(() => ImportDifferenceType)
export class ImportDifferenceResolver {
  @FieldResolver(() => String, { description: 'The change in words.' })
  text(@Root() { text }: ImportDifference, @InLanguage() language: Language): string {
    return localize(text, language);
  }
}
