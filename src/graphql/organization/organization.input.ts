import { MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { OrganizationFilter } from '../../app/organizations/list-organizations';
import type { OrganizationKind } from '../../domain/organization/organization';
import { LONGEST_TEXT } from '../arguments/filter';
import { OrganizationKindEnum } from './organization-kind.enum';

@InputType('OrganizationFilter', { description: 'Which organisations to list.' })
export class OrganizationFilterInput implements OrganizationFilter {
  @Field(() => [OrganizationKindEnum], { nullable: true, description: 'Only of these kinds.' })
  readonly kinds?: readonly OrganizationKind[];

  @Field(() => String, { nullable: true, description: 'Only members of the organisation with this code.' })
  readonly memberOf?: string;

  @Field(() => String, { nullable: true, description: 'Part of the name. The closest come first.' })
  @MaxLength(LONGEST_TEXT)
  readonly text?: string;
}
