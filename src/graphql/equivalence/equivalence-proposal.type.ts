import { Field, Int, ObjectType } from 'type-graphql';
import type { EquivalenceProposal } from '../../app/equivalences/proposal';
import type { Equivalence } from '../../domain/ladder/compare/equivalence';
import type { InputProblem } from '../../domain/problem';
import { connectionOf } from '../connection/connection.type';
import { costOfAbout } from '../limits/cost/estimates';
import { ProblemType } from '../problem/problem.type';
import { EquivalenceType } from './equivalence.type';

@ObjectType('EquivalenceProposal', {
  description: 'Förslag till likvärdighet, waiting for somebody else to approve it.',
  simpleResolvers: true,
})
export class EquivalenceProposalType implements EquivalenceProposal {
  @Field(() => EquivalenceType, { description: 'What is proposed. It holds only when it has been approved.' })
  readonly equivalence!: Equivalence;

  @Field(() => Int, { description: 'The version of the proposal, for expectedVersion.' })
  readonly version!: number;

  @Field(() => String, { description: 'The opaque subject of who proposed it.' })
  readonly proposedBy!: string;
}

export const EquivalenceProposalConnection = connectionOf(() => EquivalenceProposalType, 'EquivalenceProposal');

@ObjectType('EquivalencePayload', { description: 'What came of a mutation of an equivalence.', simpleResolvers: true })
export class EquivalencePayloadType {
  @Field(() => EquivalenceProposalType, { nullable: true, description: 'The proposal as it now is, while it is open.' })
  readonly proposal?: EquivalenceProposal;

  @Field(() => EquivalenceType, { nullable: true, description: 'The equivalence as it is published.' })
  readonly equivalence?: Equivalence;

  @Field(() => [ProblemType], {
    complexity: costOfAbout(3),
    description: 'Why it was refused; empty when it was done.',
  })
  readonly problems!: readonly InputProblem[];
}
