import type { Site } from './site';

/** Asks the API of the site, and gives the data of the answer; fails where the answer has errors or problems. */
export type Ask = <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** Somebody who talks to the API of the site without a page, signed in as an account of the demo. */
export const askAs = async ({ browser, address }: Site, account: string): Promise<Ask> => {
  const { request } = await browser.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
  await request.post('/sign-in', { form: { account, return: '/' }, maxRedirects: 0 });
  return async <Data>(query: string, variables = {}) => {
    const response = await request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await response.json()) as Answer<Data>;
    const problems = /"problems":\[\{.*?\}\]/u.exec(JSON.stringify(data));
    if (data === undefined || errors || problems) throw new Error(JSON.stringify(errors ?? problems?.[0]));
    return data;
  };
};
