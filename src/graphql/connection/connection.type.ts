import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { costOfOne } from '../limits/cost/estimates';
import type { Edge, Page, PageInfo } from './page';
import { PageInfoType } from './page-info.type';

/** Makes the connection type of an entity's type: `TitleConnection` with `TitleEdge` for `Title`. */
export const connectionOf = <Entity extends object>(
  entityType: () => ClassType<Entity>,
  name: string,
): ClassType<Page<Entity>> => {
  @ObjectType(`${name}Edge`, { description: `${name} with its place in the list.`, simpleResolvers: true })
  class EdgeType implements Edge<Entity> {
    @Field(() => String, { description: 'Opaque; give it as `after` to continue behind this place.' })
    readonly cursor!: string;

    @Field(entityType, { description: `The ${name}.` })
    readonly node!: Entity;
  }

  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class ConnectionType implements Page<Entity> {
    @Field(() => [EdgeType], { complexity: costOfOne, description: 'The page, each with its cursor.' })
    readonly edges!: readonly EdgeType[];

    @Field(() => [entityType()], { complexity: costOfOne, description: 'The page, without cursors.' })
    readonly nodes!: readonly Entity[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in the whole list.' })
    readonly totalCount!: number;
  }

  return ConnectionType;
};
