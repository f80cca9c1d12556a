import { Field, Float, InputType, Int } from 'type-graphql';

@InputType('PeopleRowInput', {
  description:
    'One thing about one person. What it is follows from what is given: a title makes it an employment; a qualification, an area or a competence a merit; a level an uppdrag; else it tells of the person as such. Days are written as 2026-03-31. Never a name or a personnummer, in any field.',
})
export class PeopleRowInput {
  @Field(() => String, {
    nullable: true,
    description: 'PERSON, EMPLOYMENT, EVIDENCE or ASSIGNMENT, where it does not follow from the rest.',
  })
  readonly kind?: string;

  @Field(() => String, {
    description: "The employer's own pseudonymous id of the person: letters, digits and . _ : -, a digit among them.",
  })
  readonly externalId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of the person: code of the unit, whose manager sees them. Left out: of none.',
  })
  readonly unit?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of the person: of which parts all is told, among evidence, employments and assignments.',
  })
  readonly complete?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of an employment: code of the employer. Left out: the one that imports.',
  })
  readonly employer?: string;

  @Field(() => String, { nullable: true, description: 'Of an employment: the title as the employer writes it.' })
  readonly title?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of an employment: PERMANENT, FIXED_TERM, PROBATIONARY or HOURLY.',
  })
  readonly form?: string;

  @Field(() => String, { nullable: true, description: 'Of an employment or an uppdrag: its first day.' })
  readonly from?: string;

  @Field(() => String, { nullable: true, description: 'Of an employment or an uppdrag: its last day, if it has one.' })
  readonly to?: string;

  @Field(() => Float, {
    nullable: true,
    description:
      'Of an employment: percent of full time, from 2 to 100; decimals are rounded to the nearest whole percent. Below 2 it may as well be a share, and is refused.',
  })
  readonly percent?: number;

  @Field(() => String, { nullable: true, description: 'Of a merit: slug of the qualification or course.' })
  readonly qualification?: string;

  @Field(() => String, { nullable: true, description: 'Of a qualification: the first day of the studies.' })
  readonly begun?: string;

  @Field(() => String, { nullable: true, description: 'Of a merit: the day from which the paper counts.' })
  readonly issued?: string;

  @Field(() => String, { nullable: true, description: 'Of a merit: the last day on which it counts, if it has one.' })
  readonly expires?: string;

  @Field(() => String, { nullable: true, description: 'Of points: the subject area.' })
  readonly area?: string;

  @Field(() => Float, { nullable: true, description: 'Of points: how many.' })
  readonly points?: number;

  @Field(() => String, { nullable: true, description: 'Of points: GYMNASIEPOANG, HP or YHP.' })
  readonly creditUnit?: string;

  @Field(() => String, { nullable: true, description: 'Of a merit: slug of the competence that was assessed.' })
  readonly competence?: string;

  @Field(() => Int, { nullable: true, description: 'Of a competence: the level that the assessment came to.' })
  readonly proficiency?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'VERIFIED, CLAIMED or REFUTED. Left out: VERIFIED, and CLAIMED of employments elsewhere; what somebody has judged already then stands.',
  })
  readonly verification?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Of a merit: HR_SYSTEM, DIPLOMA, AUTHORITY_REGISTER, EMPLOYER_CERTIFICATE, ASSESSMENT, VALIDATION or OWN_STATEMENT. Left out: HR_SYSTEM.',
  })
  readonly source?: string;

  @Field(() => String, { nullable: true, description: 'Of an uppdrag: slug of the scale.' })
  readonly scale?: string;

  @Field(() => String, { nullable: true, description: 'Of an uppdrag: slug of the level.' })
  readonly level?: string;

  @Field(() => String, { nullable: true, description: 'Of an uppdrag: slug of the role.' })
  readonly role?: string;
}
