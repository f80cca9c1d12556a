/** A page of a list, as the API gives it. */
interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Node[];
}

/** The most that the API gives at a time. */
const LARGEST_PAGE = 200;

/** How many have been fetched, of how many. */
export interface PagesFetched {
  readonly done: number;
  readonly total: number;
}

/**
 * All of a list, page by page.
 *
 * @param ask Asks for the page behind the cursor.
 * @param tell Told after each page.
 */
export const fetchPages = async <Node>(
  ask: (page: { readonly first: number; readonly after: string | undefined }) => Promise<Connection<Node>>,
  tell: (fetched: PagesFetched) => void = () => undefined,
): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  let after: string | undefined;
  do {
    const page = await ask({ first: LARGEST_PAGE, after });
    nodes.push(...page.nodes);
    tell({ done: nodes.length, total: page.totalCount });
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return nodes;
};
