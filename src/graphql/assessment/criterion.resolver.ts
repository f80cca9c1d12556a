import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CriterionNode } from '../../app/people/criterion-nodes';
import { explainCriterion } from '../../app/people/explain-criterion';
import type { Assignment } from '../../domain/person/assignment';
import type { Evidence } from '../../domain/person/evidence';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { Language } from '../../domain/text/language';
import type { RequestContext } from '../context';
import { EmploymentType } from '../employment/employment.type';
import { EvidenceType } from '../evidence/evidence.type';
import { InLanguage } from '../language/in-language';
import { LevelAssignmentType } from '../level-assignment/level-assignment.type';
import { costOfAbout } from '../limits/cost/estimates';
import { CriterionType } from './criterion.type';

@Resolver(() => CriterionType)
export class CriterionResolver {
  @FieldResolver(() => String, { description: 'Why, and which paper would decide.' })
  because(@Root() criterion: CriterionNode, @InLanguage() language: Language, @Ctx() context: RequestContext): string {
    return explainCriterion(context, criterion, language);
  }

  @FieldResolver(() => [EvidenceType], {
    complexity: costOfAbout(2),
    description: 'The merits that decide, or would if they were verified or better known.',
  })
  evidence(@Root() { file, judgement }: CriterionNode): readonly Evidence[] {
    return file.evidence.filter(({ id }) => judgement.evidence.includes(id));
  }

  @FieldResolver(() => [EmploymentType], {
    complexity: costOfAbout(2),
    description: 'The employments that decide, or would.',
  })
  employments(@Root() { file, judgement }: CriterionNode): readonly RecordedEmployment[] {
    return file.employments.filter(({ id }) => judgement.evidence.includes(id));
  }

  @FieldResolver(() => [LevelAssignmentType], {
    complexity: costOfAbout(1),
    description: 'The levels given that decide.',
  })
  levels(@Root() { file, judgement }: CriterionNode): readonly Assignment[] {
    return file.assignments.filter(({ id }) => judgement.evidence.includes(id));
  }
}
