import { Field, InputType } from 'type-graphql';
import { OneOf } from '../arguments/one-of';
import { ReplaceEntityInput, ReplaceTitleInput } from './replace-entity.input';
import { RetireEntityInput } from './retire-entity.input';
import { SaveActivityInput } from './save-activity.input';
import { SaveAgreementInput } from './save-agreement.input';
import { SaveCompetenceInput } from './save-competence.input';
import { SaveLearningOpportunityInput } from './save-learning-opportunity.input';
import { SaveLevelScaleInput } from './save-level-scale.input';
import { SaveOrganizationInput } from './save-organization.input';
import { SaveQualificationInput } from './save-qualification.input';
import { SaveRoleInput } from './save-role.input';
import { SaveTitleInput } from './save-title.input';

@OneOf()
@InputType('ReferenceEditInput', {
  description: 'Ändring of one entity of the reference data: exactly one of the fields.',
})
export class ReferenceEditInput {
  @Field(() => SaveOrganizationInput, { nullable: true, description: 'Adds or changes an organisation.' })
  readonly saveOrganization?: SaveOrganizationInput;

  @Field(() => SaveRoleInput, { nullable: true, description: 'Adds or changes a yrkesroll.' })
  readonly saveRole?: SaveRoleInput;

  @Field(() => SaveTitleInput, { nullable: true, description: 'Adds or changes a titel.' })
  readonly saveTitle?: SaveTitleInput;

  @Field(() => SaveQualificationInput, { nullable: true, description: 'Adds or changes a kvalifikation.' })
  readonly saveQualification?: SaveQualificationInput;

  @Field(() => SaveCompetenceInput, { nullable: true, description: 'Adds or changes a kompetens.' })
  readonly saveCompetence?: SaveCompetenceInput;

  @Field(() => SaveLevelScaleInput, { nullable: true, description: 'Adds or changes a nivåskala.' })
  readonly saveLevelScale?: SaveLevelScaleInput;

  @Field(() => SaveLearningOpportunityInput, { nullable: true, description: 'Adds or changes an utbildning.' })
  readonly saveLearningOpportunity?: SaveLearningOpportunityInput;

  @Field(() => SaveActivityInput, { nullable: true, description: 'Adds or changes an insats.' })
  readonly saveActivity?: SaveActivityInput;

  @Field(() => SaveAgreementInput, { nullable: true, description: 'Adds or changes an överenskommelse.' })
  readonly saveAgreement?: SaveAgreementInput;

  @Field(() => RetireEntityInput, { nullable: true, description: 'Takes something out of use.' })
  readonly retire?: RetireEntityInput;

  @Field(() => ReplaceTitleInput, { nullable: true, description: 'Says what has come in the place of a titel.' })
  readonly replaceTitle?: ReplaceTitleInput;

  @Field(() => ReplaceEntityInput, { nullable: true, description: 'Says what has come in the place of a yrkesroll.' })
  readonly replaceRole?: ReplaceEntityInput;

  @Field(() => ReplaceEntityInput, {
    nullable: true,
    description: 'Says what has come in the place of a kvalifikation.',
  })
  readonly replaceQualification?: ReplaceEntityInput;
}
