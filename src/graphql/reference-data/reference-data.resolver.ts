import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { maintainReferenceData, type MaintainedReferenceData } from '../../app/reference/maintain-reference-data';
import { withoutNulls } from '../arguments/without-nulls';
import type { RequestContext } from '../context';
import { maintainedTypes } from '../maintained/maintained-kind';
import { findNode } from '../node/node-entity';
import { payloadOf, type Payload } from '../problem/payload';
import { MaintainReferenceDataInput } from './maintain-reference-data.input';
import { ReferenceDataPayloadType } from './reference-data-payload.type';
import { referenceEditOf } from './reference-edit-of';

@Resolver()
export class ReferenceDataResolver {
  @Mutation(() => ReferenceDataPayloadType, {
    description:
      'Förvalta referensdata: adds, changes, replaces and retires roles, titles, qualifications and what else ladders refer to, as one release. Each entity must be yours before and after.',
  })
  async maintainReferenceData(
    @Arg('input', { description: 'What to change, and why.' }) input: MaintainReferenceDataInput,
    @Ctx() context: RequestContext,
  ): Promise<Payload & Partial<Made>> {
    const { edits, ...given } = withoutNulls(input);
    const outcome = maintainReferenceData(context, { ...given, edits: edits.map(referenceEditOf) });
    const payload = await payloadOf(outcome, (made) => madeOf(context, made, given.dryRun));
    return { entities: [], findings: [], ...payload };
  }
}

type Made = Omit<ReferenceDataPayloadType, 'problems'>;

const madeOf = (
  context: RequestContext,
  { release, added, changed, retired, edited, warnings: findings }: MaintainedReferenceData,
  isDryRun: boolean,
): Made => ({
  ...(!isDryRun && { release }),
  added,
  changed,
  retired,
  entities: isDryRun ? [] : edited.flatMap(({ kind, key }) => findNode(context, maintainedTypes[kind], key) ?? []),
  findings,
});
