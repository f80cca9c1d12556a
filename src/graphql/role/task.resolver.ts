import { FieldResolver, Resolver, Root } from 'type-graphql';
import { listRequirements } from '../../app/requirements/list-requirements';
import type { PlacedRequirement } from '../../catalog/placed-requirement';
import type { PlacedTask } from '../../catalog/placed-role';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import { AsOf } from '../as-of/as-of';
import { InLanguage } from '../language/in-language';
import { costOfAbout } from '../limits/cost/estimates';
import { RequirementType } from '../requirement/requirement.type';
import { TaskType } from './task.type';

@Resolver(() => TaskType)
export class TaskResolver {
  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: PlacedTask, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => [RequirementType], {
    complexity: costOfAbout(4),
    description: 'What it takes to have the task, in force on asOf.',
  })
  requirements(@Root() { requirements }: PlacedTask, @AsOf() asOf: IsoDay): readonly PlacedRequirement[] {
    return listRequirements(requirements, asOf);
  }
}
