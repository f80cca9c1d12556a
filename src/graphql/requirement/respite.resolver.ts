import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PlacedRole } from '../../catalog/placed-role';
import type { Respite } from '../../domain/requirement/respite';
import type { RequestContext } from '../context';
import { costOfAbout } from '../limits/cost/estimates';
import { RoleType } from '../role/role.type';
import { RespiteType } from './respite.type';

@Resolver(() => RespiteType)
export class RespiteResolver {
  @FieldResolver(() => [RoleType], {
    complexity: costOfAbout(2),
    description: 'The roles that the employment is in; empty: the role of the step that the requirement stands in.',
  })
  roles(@Root() { roles }: Respite, @Ctx() { catalog }: RequestContext): readonly PlacedRole[] {
    return roles.flatMap((slug) => catalog.roles.get(slug) ?? []);
  }
}
