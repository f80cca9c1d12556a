// Talks to the API of a demo without a page.

/** Somebody signed in as an account of the demo; what they ask fails where it is refused. */
export const askAs = async (browser, address, account) => {
  const { request } = await browser.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
  await request.post('/sign-in', { form: { account, return: '/' }, maxRedirects: 0 });
  return async (query, variables = {}) => {
    const response = await request.post('/graphql', { data: { query, variables } });
    const { data, errors } = await response.json();
    const problems = Object.values(data ?? {}).flatMap((part) => part?.problems ?? []);
    if (errors || problems.length > 0) throw new Error(JSON.stringify(errors ?? problems));
    return data;
  };
};
