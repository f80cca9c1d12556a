import { Field, Float, ObjectType } from 'type-graphql';
import type { Alignment, AlignmentCandidate, AlignmentStatus } from '../../domain/alignment/alignment';
import type { ClassificationCode, MatchType } from '../../domain/role/classification-code';
import type { Role } from '../../domain/role/role';
import type { LocalizedText } from '../../domain/text/language';
import type { Title } from '../../domain/title/title';
import { costOfAbout } from '../limits/cost/estimates';
import { ClassificationCodeType } from '../role/classification-code.type';
import { MatchTypeEnum } from '../role/match-type.enum';
import { TitleType } from '../title/title.type';
import { AlignmentStatusEnum } from './alignment-status.enum';

@ObjectType('TitleCandidate', {
  description: 'Kandidat: a standard title that a label may stand for.',
  simpleResolvers: true,
})
export class TitleCandidateType implements AlignmentCandidate {
  @Field(() => TitleType, { description: 'The standard title.' })
  readonly title!: Title;

  readonly role!: Role;

  @Field(() => MatchTypeEnum, {
    description: 'How the label matches the title. NARROW: the label says less than the title covers.',
  })
  readonly match!: MatchType;

  @Field(() => Float, { description: 'The calibrated probability that this is right, 0 to 1.' })
  readonly confidence!: number;

  @Field(() => [ClassificationCodeType], {
    complexity: costOfAbout(4),
    description: "The role's codes; of a role that covers several occupations, the one that the label names.",
  })
  readonly codes!: readonly ClassificationCode[];

  readonly because!: readonly Required<LocalizedText>[];
}

@ObjectType('TitleAlignment', {
  description: 'Tolkning: what a label as an employer writes it may stand for.',
  simpleResolvers: true,
})
export class TitleAlignmentType implements Alignment {
  @Field(() => String, { description: 'The label as it was asked for.' })
  readonly label!: string;

  @Field(() => AlignmentStatusEnum, { description: 'How sure it is.' })
  readonly status!: AlignmentStatus;

  @Field(() => [TitleCandidateType], {
    complexity: costOfAbout(5),
    description: 'The most likely first; empty when UNKNOWN.',
  })
  readonly candidates!: readonly AlignmentCandidate[];
}
