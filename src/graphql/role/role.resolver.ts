import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listRoleSteps } from '../../app/roles/list-role-steps';
import { listRoleTasks } from '../../app/roles/list-role-tasks';
import { listRoles, type RoleFilter } from '../../app/roles/list-roles';
import { listRoleTitles } from '../../app/titles/list-role-titles';
import type { PlacedStep } from '../../catalog/placed-ladder';
import type { PlacedRole, PlacedTask } from '../../catalog/placed-role';
import { entitiesOf } from '../../catalog/register';
import type { ClassificationCode, CodeScheme } from '../../domain/role/classification-code';
import { localize, type Language } from '../../domain/text/language';
import type { IsoDay } from '../../domain/time/iso-day';
import type { Title, TitleKind } from '../../domain/title/title';
import { Filter } from '../arguments/filter';
import { Narrow } from '../arguments/narrow';
import { AsOf } from '../as-of/as-of';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { InLanguage } from '../language/in-language';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { StepType } from '../step/step.type';
import { TitleKindEnum } from '../title/title-kind.enum';
import { TitleType } from '../title/title.type';
import { ClassificationCodeType } from './classification-code.type';
import { CodeSchemeEnum } from './code-scheme.enum';
import { RoleFilterInput } from './role.input';
import { RoleConnection, RoleType } from './role.type';
import { TaskType } from './task.type';

@Resolver(() => RoleType)
export class RoleResolver {
  @Query(() => RoleType, { nullable: true, description: 'The role with the slug.' })
  role(
    @Arg('slug', () => String, { description: 'E.g. underskoterska.' }) slug: string,
    @Ctx() { catalog }: RequestContext,
  ): PlacedRole | undefined {
    return catalog.roles.get(slug);
  }

  @Query(() => RoleConnection, { complexity: costOfPage, description: 'Roles, in Swedish order.' })
  roles(
    @Filter(() => RoleFilterInput) filter: RoleFilter,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Page<PlacedRole> {
    return paginate(listRoles(context, filter), { first, after });
  }

  @FieldResolver(() => String, { description: 'The name.' })
  name(@Root() { name }: PlacedRole, @InLanguage() language: Language): string {
    return localize(name, language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the work is.' })
  description(@Root() { description }: PlacedRole, @InLanguage() language: Language): string | undefined {
    return description && localize(description, language);
  }

  @FieldResolver(() => [ClassificationCodeType], {
    complexity: costOfAbout(5),
    description: 'Where classifications place the role.',
  })
  codes(
    @Root() { codes }: PlacedRole,
    @Narrow('scheme', () => CodeSchemeEnum, 'Only codes in this scheme.') scheme: CodeScheme | undefined,
  ): readonly ClassificationCode[] {
    return scheme === undefined ? codes : codes.filter((code) => code.scheme === scheme);
  }

  @FieldResolver(() => [TitleType], {
    complexity: costOfAbout(10),
    description: 'The titles that name the role on asOf, and those that were former titles of it by then.',
  })
  titles(
    @Root() { slug: role }: PlacedRole,
    @Narrow('kind', () => TitleKindEnum, 'Only titles of this kind.') kind: TitleKind | undefined,
    @Narrow('organization', () => String, 'Only what this employer uses: its own titles and those shared by all.')
    organization: string | undefined,
    @AsOf() asOf: IsoDay,
    @Ctx() context: RequestContext,
  ): readonly Title[] {
    return listRoleTitles(context, { role, kind, organization, asOf });
  }

  @FieldResolver(() => [StepType], {
    complexity: costOfAbout(10),
    description: 'The steps of the role, in the ladders in force on asOf.',
  })
  steps(@Root() { slug }: PlacedRole, @AsOf() asOf: IsoDay, @Ctx() context: RequestContext): readonly PlacedStep[] {
    return listRoleSteps(context, slug, asOf);
  }

  @FieldResolver(() => [TaskType], {
    complexity: costOfAbout(3),
    description: 'Arbetsuppgifter that only those may have who meet their requirements, on asOf.',
  })
  tasks(@Root() role: PlacedRole, @AsOf() asOf: IsoDay): readonly PlacedTask[] {
    return listRoleTasks(role, asOf);
  }

  @FieldResolver(() => [RoleType], {
    complexity: costOfAbout(2),
    description: 'The roles used in its place; empty while it is in use.',
  })
  replacedBy(@Root() { replacedBy = [] }: PlacedRole, @Ctx() { catalog }: RequestContext): readonly PlacedRole[] {
    return entitiesOf(catalog.roles, replacedBy);
  }
}
