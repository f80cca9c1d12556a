import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { createApiKey } from '../../app/access/create-api-key';
import { findApiKey } from '../../app/access/find-api-key';
import { listApiKeys } from '../../app/access/list-api-keys';
import { revokeApiKey } from '../../app/access/revoke-api-key';
import { isUsable, type ApiKey } from '../../domain/access/api-key';
import type { Organization } from '../../domain/organization/organization';
import { withoutNulls } from '../arguments/without-nulls';
import type { Page } from '../connection/page';
import { After, First } from '../connection/page-request';
import { paginate } from '../connection/paginate';
import type { RequestContext } from '../context';
import { costOfPage } from '../limits/cost/estimates';
import { decodeIdOf } from '../node/global-id';
import { OrganizationType } from '../organization/organization.type';
import { payloadOf, shownTo, type Payload } from '../problem/payload';
import { CreateApiKeyInput, RevokeApiKeyInput } from './api-key.input';
import { ApiKeyConnection, ApiKeyPayloadType, ApiKeyType } from './api-key.type';

@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, {
    complexity: costOfPage,
    description: 'The API keys of an organisation that you are an admin of, the newest first.',
  })
  async apiKeys(
    @Arg('organization', () => String, { description: 'The code of the organisation.' }) organization: string,
    @First() first: number,
    @After() after: string | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<ApiKey>> {
    return paginate(shownTo(await listApiKeys(context, organization)), { first, after });
  }

  @Mutation(() => ApiKeyPayloadType, {
    description: 'Makes an API key and shows its secret, this once. Only an admin of the organisation can, in person.',
  })
  createApiKey(@Arg('input') input: CreateApiKeyInput, @Ctx() context: RequestContext): Promise<Payload> {
    return payloadOf(createApiKey(context, withoutNulls(input)), async ({ id, secret }) => ({
      apiKey: await findApiKey(context, id),
      secret,
    }));
  }

  @Mutation(() => ApiKeyPayloadType, { description: 'Återkalla: the key opens nothing from now on.' })
  revokeApiKey(@Arg('input') input: RevokeApiKeyInput, @Ctx() context: RequestContext): Promise<Payload> {
    return payloadOf(revokeApiKey(context, decodeIdOf('ApiKey', input.apiKey)), async (id) => ({
      apiKey: await findApiKey(context, id),
    }));
  }

  @FieldResolver(() => OrganizationType, { description: 'The one organisation that it acts for.' })
  organization(@Root() { organization }: ApiKey, @Ctx() { catalog }: RequestContext): Organization | undefined {
    return catalog.organizations.get(organization);
  }

  @FieldResolver(() => Boolean, { description: 'True while it has neither expired nor been revoked.' })
  isUsable(@Root() apiKey: ApiKey, @Ctx() { now }: RequestContext): boolean {
    return isUsable(apiKey, now().toISOString());
  }
}
