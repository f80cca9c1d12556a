import { Field, Int, ObjectType } from 'type-graphql';
import type {
  CreditUnit,
  Equivalence,
  Qualification,
  QualificationKind,
} from '../../domain/qualification/qualification';
import type { Source } from '../../domain/source';
import type { LocalizedText } from '../../domain/text/language';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { MaintainedType } from '../maintained/maintained.type';
import { NodeType } from '../node/node.type';
import { SourceType } from '../source/source.type';
import { CreditUnitEnum } from './credit-unit.enum';
import { QualificationKindEnum } from './qualification-kind.enum';

@ObjectType('Qualification', {
  implements: [NodeType, MaintainedType],
  description: 'Kvalifikation: examen, legitimation, bevis, yrkespaket or kurs.',
  simpleResolvers: true,
})
export class QualificationType implements Qualification {
  @Field(() => String, { description: 'The name in addresses and files.' })
  readonly slug!: string;

  readonly name!: LocalizedText;

  @Field(() => QualificationKindEnum, { description: 'What kind of paper it is.' })
  readonly kind!: QualificationKind;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 8 (SeQF, förordning 2015:545); null when unknown or not placed.',
  })
  readonly seqfLevel?: number;

  @Field(() => Int, { nullable: true, description: 'The points that it gives; null when unknown or without points.' })
  readonly credits?: number;

  @Field(() => CreditUnitEnum, { nullable: true, description: 'What the points are counted in.' })
  readonly creditUnit?: CreditUnit;

  readonly issuer?: string;

  @Field(() => String, { nullable: true, description: 'Field of study or subject area, e.g. vård och omsorg.' })
  readonly area?: string;

  readonly includes!: readonly string[];
  readonly equivalents!: readonly Equivalence[];
  readonly replacedBy?: readonly string[];

  @Field(() => [SourceType], { complexity: costOfAbout(2), description: 'Where the facts come from.' })
  readonly sources!: readonly Source[];

  readonly unknowns!: readonly LocalizedText[];
}

export const QualificationConnection = connectionOf(() => QualificationType, 'Qualification');
