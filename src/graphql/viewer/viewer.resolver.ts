import { Query, Resolver } from 'type-graphql';
import { ViewerType } from './viewer.type';

/** Published reference data is read without signing in. */
const ANONYMOUS: ViewerType = Object.freeze({ roles: ['ANONYMOUS'] as const, organizations: [] });

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and what they may do.' })
  viewer(): ViewerType {
    return ANONYMOUS;
  }
}
