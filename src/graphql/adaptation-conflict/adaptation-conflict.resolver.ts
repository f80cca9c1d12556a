import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { ToldConflict } from '../../app/ladders/list-conflicts';
import { localize, type Language } from '../../domain/text/language';
import { InLanguage } from '../language/in-language';
import { AdaptationConflictType } from './adaptation-conflict.type';

@Resolver(() => AdaptationConflictType)
export class AdaptationConflictResolver {
  @FieldResolver(() => [String], { description: 'What the adaptation did, a sentence for each change.' })
  local(@Root() { local }: ToldConflict, @InLanguage() language: Language): readonly string[] {
    return local.map((text) => localize(text, language));
  }

  @FieldResolver(() => [String], { description: 'What the base has done since, a sentence for each change.' })
  base(@Root() { base }: ToldConflict, @InLanguage() language: Language): readonly string[] {
    return base.map((text) => localize(text, language));
  }
}
