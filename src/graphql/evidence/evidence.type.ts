import { Field, ObjectType } from 'type-graphql';
import type { EvidenceSource } from '../../domain/person/evidence-source';
import type { Evidence } from '../../domain/person/evidence';
import type { Verification } from '../../domain/person/verification';
import type { IsoDay } from '../../domain/time/iso-day';
import { NodeType } from '../node/node.type';
import { DateScalar } from '../scalars/date.scalar';
import { EvidenceKindEnum } from './evidence-kind.enum';
import { VerificationEnum } from './verification.enum';

@ObjectType('Evidence', {
  implements: NodeType,
  description: 'Merit: what a person holds, with its source.',
  simpleResolvers: true,
})
export class EvidenceType {
  readonly id!: string;

  @Field(() => EvidenceKindEnum, { description: 'What it is.' })
  readonly kind!: Evidence['kind'];

  @Field(() => DateScalar, { description: 'It counts from this day.' })
  readonly issued!: IsoDay;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it counts; null when it does not lapse.',
  })
  readonly expires?: IsoDay;

  @Field(() => VerificationEnum, { description: 'How sure it is.' })
  readonly verification!: Verification;

  readonly source!: EvidenceSource;
}
