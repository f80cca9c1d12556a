import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { decideTitleMappings } from '../../app/title-work/decide-title-mappings';
import type { TitleDecision } from '../../app/title-work/title-decision';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { decodeIdOf } from '../node/global-id';
import { payloadOf, type Payload } from '../problem/payload';
import { DecideTitleMappingInput, type TitleDecisionInput } from './decide-title-mapping.input';
import { TitleMappingPayloadType } from './title-mapping-payload.type';

@Resolver()
export class DecideTitleMappingResolver {
  @Mutation(() => TitleMappingPayloadType, {
    description:
      "Besluta om titlar: a person confirms, rejects or undoes what an employer's titles stand for. All or none, as one release.",
  })
  async decideTitleMapping(
    @Arg('input') input: DecideTitleMappingInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload> {
    const { decisions, ...given } = withoutNulls(input);
    const outcome = decideTitleMappings(context, { ...given, decisions: decisions.map(decisionOf) });
    return { mappings: [], decided: 0, unchanged: 0, ...(await payloadOf(outcome, (decided) => decided)) };
  }
}

const decisionOf = ({ standard, undoes, seen, ...decision }: TitleDecisionInput): TitleDecision => ({
  ...decision,
  ...(standard !== undefined && { standard: decodeIdOf('Title', standard) }),
  ...(undoes !== undefined && { undoes: decodeIdOf('TitleMapping', undoes) }),
  ...(seen && { seen: seen.decisions.map((id) => decodeIdOf('TitleMapping', id)) }),
});
