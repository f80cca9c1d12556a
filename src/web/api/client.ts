import { Client, cacheExchange, fetchExchange } from 'urql';

/** Asks the API of the server that the page came from. What was asked before shows at once, and is asked for again. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
  requestPolicy: 'cache-and-network',
  fetchOptions: { credentials: 'same-origin' },
});
