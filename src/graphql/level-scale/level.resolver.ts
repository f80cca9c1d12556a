import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacedLevel, PlacedLevelScale } from '../../catalog/placed-level';
import type { Level } from '../../domain/ladder/level-scale';
import { localize, type Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { LevelScaleType } from './level-scale.type';
import { LevelType } from './level.type';

@Resolver(() => LevelType)
export class LevelResolver {
  @FieldResolver(() => LevelScaleType, { description: 'The scale that it is a level of.' })
  scale(@Root() { key }: PlacedLevel, @Ctx() { catalog }: RequestContext): PlacedLevelScale | undefined {
    return catalog.levelScales.get(key.slice(0, key.indexOf('/')));
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Level, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the level means, as far as the source tells.' })
  description(@Root() { description }: Level, @InLanguage() language: Language): string | undefined {
    return description && localize(description, language);
  }
}
