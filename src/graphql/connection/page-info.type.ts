import { Field, ObjectType } from 'type-graphql';
import type { PageInfo } from './page';

@ObjectType('PageInfo', { description: 'Where a page lies in its list (Relay).', simpleResolvers: true })
export class PageInfoType implements PageInfo {
  @Field(() => Boolean, { description: 'True when there is more behind this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the last entity; null when the page is empty.' })
  readonly endCursor?: string;

  @Field(() => Boolean, { description: 'True when there is more before this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first entity; null when the page is empty.' })
  readonly startCursor?: string;
}
