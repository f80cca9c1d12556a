import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { Level } from '../../domain/ladder/level-scale';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { LevelType } from './level.type';

@Resolver(() => LevelType)
export class LevelResolver {
  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Level, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the level means, as far as the source tells.' })
  description(@Root() { description }: Level, @InLanguage() language: Language): string | undefined {
    return description && localize(description, language);
  }
}
