import { Field, ObjectType } from 'type-graphql';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import { type PaperKind, paperKinds } from '../../domain/assessment/hand-in/paper';
import { registerList } from '../enums/register-list';
import { costOfAbout } from '../limits/cost/estimates';
import { RequirementType } from '../requirement/requirement.type';

const HandInKindEnum = registerList('HandInKind', paperKinds, 'What there is to hand in.', {
  QUALIFICATION: 'Bevis på en kvalifikation, or on what counts in its place.',
  COURSES: 'Betyg på kurser.',
  EMPLOYMENT: 'Intyg från arbetsgivaren om en anställning på en viss dag.',
  EXPERIENCE: 'Tjänstgöringsintyg: certificates of months of work.',
  COMPETENCE: 'Bedömning av en kompetens.',
  ASSIGNMENT: 'Uppdrag: a level that the employer gives.',
  CLAIM: 'Underlag för det som redan är påstått.',
});

@ObjectType('HandIn', {
  description: 'Underlag: something to hand in that may decide what is open.',
  simpleResolvers: true,
})
export class HandInType {
  @Field(() => HandInKindEnum, { description: 'What it is.' })
  readonly kind!: PaperKind;

  @Field(() => [RequirementType], { complexity: costOfAbout(2), description: 'The requirements that it may decide.' })
  readonly requirements!: readonly PlacedRequirement[];
}
