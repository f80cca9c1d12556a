import { Field, ObjectType } from 'type-graphql';
import type { TitleResolution } from '../../app/title-work/resolve-title';
import type { PlacedRole } from '../../catalog/placed-role';
import type { Organization } from '../../domain/organization/organization';
import type { ClassificationCode } from '../../domain/role/classification-code';
import type { IsoDay } from '../../domain/time/iso-day';
import type { TitleMapping } from '../../domain/title/mapping/title-mapping';
import type { Title } from '../../domain/title/title';
import { costOfAbout } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { ClassificationCodeType } from '../role/classification-code.type';
import { RoleType } from '../role/role.type';
import { DateScalar } from '../scalars/date.scalar';
import { TitleType } from '../title/title.type';
import { TitleMappingType } from './title-mapping.type';

@ObjectType('TitleResolution', {
  description: "Besked: the decided answer for one employer's title on a day.",
  simpleResolvers: true,
})
export class TitleResolutionType implements TitleResolution {
  @Field(() => String, { description: 'The label as it was asked for.' })
  readonly label!: string;

  @Field(() => OrganizationType, { description: 'The employer.' })
  readonly organization!: Organization;

  @Field(() => DateScalar, { description: 'The day that is answered for.' })
  readonly asOf!: IsoDay;

  @Field(() => TitleType, {
    nullable: true,
    description: 'The title; null where nothing is decided, none fits, or what was decided on is out of use.',
  })
  readonly title?: Title;

  @Field(() => RoleType, { nullable: true, description: 'The role that the title names.' })
  readonly role?: PlacedRole;

  @Field(() => [ClassificationCodeType], { complexity: costOfAbout(4), description: "The role's codes." })
  readonly codes!: readonly ClassificationCode[];

  @Field(() => TitleMappingType, {
    nullable: true,
    description: 'The decision that holds on the day; null where the label is itself the agreed title, or undecided.',
  })
  readonly mapping?: TitleMapping;
}
