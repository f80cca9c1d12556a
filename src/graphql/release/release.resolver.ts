import { Ctx, Query, Resolver } from 'type-graphql';
import type { Release } from '../../domain/release';
import type { RequestContext } from '../context';
import { ReleaseType } from './release.type';

@Resolver()
export class ReleaseResolver {
  @Query(() => ReleaseType, {
    description: 'The published state that every reference answer of this response comes from.',
  })
  release(@Ctx() { catalog }: RequestContext): Release {
    return catalog.release;
  }
}
