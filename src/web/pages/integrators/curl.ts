/** A request to the API, as a command to run. */
interface CurlRequest {
  /** Where the API is, such as https://trappa.example. */
  readonly origin: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const oneLine = (query: string): string => query.replaceAll(/\s+/gu, ' ').trim();

/** Quotes a text for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A command that asks the API with curl, for a POSIX shell. */
export const curlOf = ({ origin, query, variables }: CurlRequest): string =>
  [
    `curl -s ${origin}/graphql`,
    `-H 'content-type: application/json'`,
    `-d ${quoted(JSON.stringify({ query: oneLine(query), ...(variables && { variables }) }))}`,
  ].join(' \\\n  ');
