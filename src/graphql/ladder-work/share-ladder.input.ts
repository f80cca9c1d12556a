import { Field, ID, InputType } from 'type-graphql';
import { memberAccesses, type MemberAccess } from '../../domain/access/sharing';
import { registerList } from '../enums/register-list';

const MemberAccessEnum = registerList('MemberAccess', memberAccesses, 'What members may do with drafts.', {
  NONE: 'Nothing: they see what is published, as everybody does.',
  READ: 'Read drafts, findings and conflicts.',
  WRITE: 'Read and change drafts. Only the owner approves and publishes.',
});

@InputType('ShareLadderInput', { description: 'What the members of the owner may do with the drafts of a ladder.' })
export class ShareLadderInput {
  @Field(() => ID, { description: 'The id of a revision of the ladder.' })
  readonly ladder!: string;

  @Field(() => MemberAccessEnum, { description: 'What the members may do.' })
  readonly members!: MemberAccess;
}
