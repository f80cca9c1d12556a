import { Field, ObjectType } from 'type-graphql';
import type { ViewerRole } from '../../domain/access/viewer-role';
import type { Organization } from '../../domain/organization/organization';
import { costOfAbout } from '../limits/cost/estimates';
import { OrganizationType } from '../organization/organization.type';
import { ViewerRoleEnum } from './viewer-role.enum';

@ObjectType('Viewer', { description: 'Who asks, and what they may do.', simpleResolvers: true })
export class ViewerType {
  @Field(() => [ViewerRoleEnum], { description: 'What they may be.' })
  readonly roles!: readonly ViewerRole[];

  @Field(() => [OrganizationType], {
    complexity: costOfAbout(3),
    description: 'The organisations that they act for; none for who is anonymous.',
  })
  readonly organizations!: readonly Organization[];
}
