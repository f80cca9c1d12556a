import type { CST } from 'yaml';

interface Level {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * The first list or mapping that lies within more than `limit` others, as an offset into the text;
 * undefined when there is none. Loops rather than recurses, since it is what guards those who recurse.
 */
export const tooDeepAt = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  const waiting: Level[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let level = waiting.pop(); level !== undefined; level = waiting.pop()) {
    const depth = level.depth + ('items' in level.token ? 1 : 0);
    if (depth > limit) return level.token.offset;
    for (const token of tokensWithin(level.token).reverse()) waiting.push({ token, depth });
  }
  return undefined;
};

const tokensWithin = (token: CST.Token): CST.Token[] => {
  if ('items' in token) return token.items.flatMap((item) => [item.key, item.value]).filter(isToken);
  return 'value' in token && token.value !== undefined ? [token.value] : [];
};

const isToken = (token: CST.Token | null | undefined): token is CST.Token => token !== null && token !== undefined;
