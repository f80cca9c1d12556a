import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { evidenceSourceText } from '../../domain/person/evidence-source-text';
import type { Evidence } from '../../domain/person/evidence';
import type { EvidenceSourceKind } from '../../domain/person/evidence-source';
import type { Competence } from '../../domain/qualification/competence';
import type { CreditUnit, Qualification } from '../../domain/qualification/qualification';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { CompetenceType } from '../competence/competence.type';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { CreditUnitEnum } from '../qualification/credit-unit.enum';
import { QualificationType } from '../qualification/qualification.type';
import { DateScalar } from '../scalars/date.scalar';
import { EvidenceSourceKindEnum } from './evidence-source-kind.enum';
import { EvidenceType } from './evidence.type';

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => QualificationType, { nullable: true, description: 'QUALIFICATION: which one.' })
  qualification(@Root() evidence: Evidence, @Ctx() { catalog }: RequestContext): Qualification | undefined {
    return evidence.kind === 'QUALIFICATION' ? catalog.qualifications.get(evidence.qualification) : undefined;
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: 'QUALIFICATION: the first day of the studies; null when unknown.',
  })
  begun(@Root() evidence: Evidence): IsoDay | undefined {
    return evidence.kind === 'QUALIFICATION' ? evidence.begun : undefined;
  }

  @FieldResolver(() => String, { nullable: true, description: 'CREDITS: the subject area.' })
  area(@Root() evidence: Evidence): string | undefined {
    return evidence.kind === 'CREDITS' ? evidence.area : undefined;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'CREDITS: how many points.' })
  points(@Root() evidence: Evidence): number | undefined {
    return evidence.kind === 'CREDITS' ? evidence.points : undefined;
  }

  @FieldResolver(() => CreditUnitEnum, { nullable: true, description: 'CREDITS: what they are counted in.' })
  creditUnit(@Root() evidence: Evidence): CreditUnit | undefined {
    return evidence.kind === 'CREDITS' ? evidence.unit : undefined;
  }

  @FieldResolver(() => CompetenceType, { nullable: true, description: 'COMPETENCE: which one.' })
  competence(@Root() evidence: Evidence, @Ctx() { catalog }: RequestContext): Competence | undefined {
    return evidence.kind === 'COMPETENCE' ? catalog.competences.get(evidence.competence) : undefined;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'COMPETENCE: the proficiency that it was assessed to.' })
  proficiency(@Root() evidence: Evidence): number | undefined {
    return evidence.kind === 'COMPETENCE' ? evidence.proficiency : undefined;
  }

  @FieldResolver(() => String, { description: 'Where it comes from, in words.' })
  source(@Root() { source }: Evidence, @InLanguage() language: Language): string {
    return localize(evidenceSourceText(source.kind), language);
  }

  @FieldResolver(() => EvidenceSourceKindEnum, { description: 'Where it comes from.' })
  sourceKind(@Root() { source }: Evidence): EvidenceSourceKind {
    return source.kind;
  }

  @FieldResolver(() => QualificationType, {
    nullable: true,
    description: 'VALIDATION: the qualification that prior learning was held against.',
  })
  validated(@Root() { source }: Evidence, @Ctx() { catalog }: RequestContext): Qualification | undefined {
    return source.validated === undefined ? undefined : catalog.qualifications.get(source.validated);
  }
}
