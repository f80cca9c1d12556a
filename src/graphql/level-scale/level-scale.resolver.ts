import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { PlacedLevelScale } from '../../catalog/placed-level';
import { localize, type Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfAbout } from '../limits/cost/estimates';
import { LevelScaleType } from './level-scale.type';

@Resolver(() => LevelScaleType)
export class LevelScaleResolver {
  @Query(() => [LevelScaleType], { complexity: costOfAbout(10), description: 'Every level scale, in Swedish order.' })
  levelScales(@Ctx() { catalog }: RequestContext): readonly PlacedLevelScale[] {
    return catalog.levelScales.all;
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: PlacedLevelScale, @InLanguage() language: Language): string {
    return localize(name, language);
  }
}
