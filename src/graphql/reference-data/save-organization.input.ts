import { Field, InputType } from 'type-graphql';
import type { Organization, OrganizationKind } from '../../domain/organization/organization';
import { IsSlug } from '../ladder-work/slug';
import { OrganizationKindEnum } from '../organization/organization-kind.enum';
import { AreKeys, IsShortText } from './bounds';
import { VersionedInput } from './save.input';

@InputType('SaveOrganizationInput', { description: 'Organisation as it is to be. Only the platform maintains these.' })
export class SaveOrganizationInput extends VersionedInput implements Organization {
  @Field(() => String, { description: 'Kommunkod or länskod where one exists (1480), else a slug.' })
  @IsSlug()
  readonly code!: string;

  @Field(() => String, { description: 'The name.' })
  @IsShortText()
  readonly name!: string;

  @Field(() => OrganizationKindEnum, { description: 'What kind of body it is.' })
  readonly kind!: OrganizationKind;

  @Field(() => [String], { defaultValue: [], description: 'Codes of the organisations that it belongs to.' })
  @AreKeys(50)
  readonly memberOf!: readonly string[];
}
