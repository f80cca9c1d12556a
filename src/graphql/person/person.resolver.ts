import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { findPerson } from '../../app/people/find-person';
import { listPeople } from '../../app/people/list-people';
import type { Organization } from '../../domain/organization/organization';
import type { Assignment } from '../../domain/person/assignment';
import type { Evidence } from '../../domain/person/evidence';
import type { Person } from '../../domain/person/person';
import { validationsIn, type ValidationOutcome } from '../../domain/person/validation-outcome';
import type { RecordedEmployment } from '../../domain/person/recorded-employment';
import type { DevelopmentPlan } from '../../domain/plan/development-plan';
import { withoutNulls } from '../arguments/without-nulls';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import type { RequestContext } from '../context';
import { EmploymentType } from '../employment/employment.type';
import { EvidenceType } from '../evidence/evidence.type';
import { ValidationOutcomeType } from '../evidence/validation-outcome.type';
import { LevelAssignmentType } from '../level-assignment/level-assignment.type';
import { costOfAbout, costOfPage } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { DevelopmentPlanType } from '../plan/development-plan.type';
import { shownTo } from '../problem/payload';
import { pageOfPeople, placeAfter } from './page-of-people';
import { PersonFilterInput } from './person-filter.input';
import { PersonConnection, PersonType } from './person.type';

@Resolver(() => PersonType)
export class PersonResolver {
  @Query(() => PersonType, {
    nullable: true,
    description: 'The person with the external id; null when there is none that you may see.',
  })
  person(
    @Arg('organization', () => String, { description: 'The code of the employer.' }) organization: string,
    @Arg('externalId', () => String, { description: "The employer's own id." }) externalId: string,
    @Ctx() context: RequestContext,
  ): Promise<Person | undefined> {
    return findPerson(context, organization, externalId);
  }

  @Query(() => PersonConnection, {
    complexity: costOfPage,
    description: 'The people of an employer that you may see, by external id: for HR all, for a manager their units.',
  })
  async people(
    @Arg('filter', () => PersonFilterInput, { description: 'Which people.' }) filter: PersonFilterInput,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Person>> {
    const place = placeAfter({ first, after });
    return pageOfPeople(shownTo(await listPeople(context, withoutNulls(filter), first, place)), after);
  }

  @FieldResolver(() => OrganizationType, { description: 'The employer.' })
  organization(@Root() { organization }: Person, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => [EmploymentType], {
    complexity: costOfAbout(3),
    description: 'Anställningar, also earlier ones and those with other employers that are recorded, by first day.',
  })
  async employments(@Root() person: Person, @Ctx() { people }: RequestContext): Promise<readonly RecordedEmployment[]> {
    return (await people.fileOf(person)).employments;
  }

  @FieldResolver(() => [EvidenceType], {
    complexity: costOfAbout(10),
    description: 'Meriter, by the day from which they count.',
  })
  async evidence(@Root() person: Person, @Ctx() { people }: RequestContext): Promise<readonly Evidence[]> {
    return (await people.fileOf(person)).evidence;
  }

  @FieldResolver(() => [LevelAssignmentType], {
    complexity: costOfAbout(2),
    description: 'Uppdrag: the levels that the employer has given, by first day.',
  })
  async levels(@Root() person: Person, @Ctx() { people }: RequestContext): Promise<readonly Assignment[]> {
    return (await people.fileOf(person)).assignments;
  }

  @FieldResolver(() => [ValidationOutcomeType], {
    complexity: costOfAbout(2),
    description: 'Valideringar: what came of validations of prior learning, with what is left of each.',
  })
  async validations(@Root() person: Person, @Ctx() context: RequestContext): Promise<readonly ValidationOutcome[]> {
    const { evidence } = await context.people.fileOf(person);
    return validationsIn(evidence, (slug) => context.catalog.qualifications.get(slug));
  }

  @FieldResolver(() => DevelopmentPlanType, {
    nullable: true,
    description: 'Individuell utvecklingsplan, as it stands; null when there is none.',
  })
  plan(@Root() person: Person, @Ctx() { people }: RequestContext): Promise<DevelopmentPlan | undefined> {
    return people.planOf(person);
  }
}
