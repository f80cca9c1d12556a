import { Field, ObjectType } from 'type-graphql';
import type { Organization, OrganizationKind } from '../../domain/organization/organization';
import { connectionOf } from '../connection/connection.type';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { OrganizationKindEnum } from './organization-kind.enum';

@ObjectType('Organization', {
  implements: [NodeType, MaintainedType],
  description: 'Organisation: a body that employs, agrees on standards, teaches or licenses.',
  simpleResolvers: true,
})
export class OrganizationType implements Organization {
  @Field(() => String, { description: 'Kommunkod or länskod where one exists (1480), else a slug.' })
  readonly code!: string;

  @Field(() => String, { description: 'The name.' })
  readonly name!: string;

  @Field(() => OrganizationKindEnum, { description: 'What kind of body it is.' })
  readonly kind!: OrganizationKind;

  readonly memberOf!: readonly string[];
}

export const OrganizationConnection = connectionOf(() => OrganizationType, 'Organization');
