import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listCompetences, type CompetenceFilter } from '../../app/competences/list-competences';
import type { Competence } from '../../domain/qualification/competence';
import { localize, type Language } from '../../domain/text/language';
import { Filter } from '../arguments/filter';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfPage } from '../limits/cost/estimates';
import { CompetenceFilterInput } from './competence.input';
import { CompetenceConnection, CompetenceType } from './competence.type';

@Resolver(() => CompetenceType)
export class CompetenceResolver {
  @Query(() => CompetenceConnection, { complexity: costOfPage, description: 'Competences, in Swedish order.' })
  competences(
    @Filter(() => CompetenceFilterInput) filter: CompetenceFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<Competence> {
    return paginate(listCompetences(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: Competence, @InLanguage() language: Language): string {
    return localize(name, language);
  }
}
