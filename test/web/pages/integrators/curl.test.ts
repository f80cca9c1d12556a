import { execFileSync } from 'node:child_process';
import { curlOf } from '../../../../src/web/pages/integrators/curl';

/** What the shell hands to curl. */
const argumentsIn = (command: string): readonly string[] =>
  execFileSync('bash', ['-c', `curl() { printf '%s\\0' "$@"; }; ${command}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

const origin = 'https://trappa.example';

describe('a curl command to copy', () => {
  it('sends the query to the API as one line of JSON, whatever is in it', () => {
    const query = 'query It {\n  title(slug: "it\'s $HOME `x`") {\n    label\n  }\n}\n';
    const sent = argumentsIn(curlOf({ origin, query }));
    expect(sent.slice(0, -1)).toEqual([
      '-s',
      'https://trappa.example/graphql',
      '-H',
      'content-type: application/json',
      '-d',
    ]);
    expect(JSON.parse(sent.at(-1) ?? '')).toEqual({
      query: 'query It { title(slug: "it\'s $HOME `x`") { label } }',
    });
  });

  it('sends variables beside the query', () => {
    const sent = argumentsIn(curlOf({ origin, query: '{ a }', variables: { after: '1.3' } }));
    expect(JSON.parse(sent.at(-1) ?? '')).toEqual({ query: '{ a }', variables: { after: '1.3' } });
  });
});
