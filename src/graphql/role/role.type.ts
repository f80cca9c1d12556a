import { Field, ObjectType } from 'type-graphql';
import type { PlacedRole, PlacedTask } from '../../catalog/placed-role';
import type { ClassificationCode } from '../../domain/role/classification-code';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { SourceType } from '../source/source.type';

@ObjectType('Role', {
  implements: [NodeType, MaintainedType],
  description: 'Yrkesroll: the work that a title names.',
  simpleResolvers: true,
})
export class RoleType implements PlacedRole {
  @Field(() => String, { description: 'The name in addresses and files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;
  readonly description?: LocalizedText;

  @Field(() => String, { description: 'Verksamhetsområde, e.g. förskola.' })
  readonly field!: string;

  readonly codes!: readonly ClassificationCode[];
  readonly tasks!: readonly PlacedTask[];
  readonly replacedBy?: readonly string[];

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];
}

export const RoleConnection = connectionOf(() => RoleType, 'Role');
