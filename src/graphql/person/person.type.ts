import { Field, ObjectType } from 'type-graphql';
import { type Person, recordParts, type RecordPart } from '../../domain/person/person';
import { connectionOf } from '../connection/connection.type';
import { registerList } from '../enums/register-list';
import { NodeType } from '../node/node.type';

const RecordPartEnum = registerList('RecordPart', recordParts, 'A part of what is recorded of a person.', {
  EVIDENCE: 'Meriter.',
  EMPLOYMENTS: 'Anställningar.',
  ASSIGNMENTS: 'Uppdrag.',
});

@ObjectType('Person', {
  implements: NodeType,
  description:
    "Medarbetare, known by the employer's own pseudonymous id. Never a personnummer, never a name. Shown to the person, to the manager of their unit and to HR of the employer; to all others there is no such person.",
  simpleResolvers: true,
})
export class PersonType implements Person {
  readonly id!: string;
  readonly organization!: string;

  @Field(() => String, { description: "The employer's own id." })
  readonly externalId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the unit whose manager sees them; null when unknown.',
  })
  readonly unit?: string;

  @Field(() => [RecordPartEnum], {
    description: 'The parts in which the employer has said that all is recorded: what is not there is not held.',
  })
  readonly complete!: readonly RecordPart[];
}

export const PersonConnection = connectionOf(() => PersonType, 'Person');
