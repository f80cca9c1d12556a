import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = 'src/web';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** Everything from the first `defineTexts(` on, to the second object: the Swedish texts. */
const swedishIn = (source: string): string => {
  const [, texts = ''] = source.split('defineTexts(');
  return texts.slice(0, texts.indexOf('\n  },\n  {'));
};

/** Names of texts with the groups that they lie in, without the ending that tells the number. */
const namesIn = (texts: string): readonly string[] => {
  const names: string[] = [];
  const groups: string[] = [];
  const withoutTexts = texts.replaceAll(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/gu, "''");
  for (const [token, name, opens] of withoutTexts.matchAll(/(\w+):\s*(\{)?|\}/gu)) {
    if (token === '}') groups.pop();
    else if (opens !== undefined) groups.push(name ?? '');
    else names.push([...groups, name].join('.').replace(/_(?:one|other)$/u, ''));
  }
  return [...new Set(names)];
};

/** Where what is said is a value, such as the kind of a thing, any file may hold its name. */
const saysValues = (code: string): boolean => /\bsay\w*\((?!['`])/u.test(code);

const templatesIn = (code: string): readonly RegExp[] =>
  [...code.matchAll(/`((?:[\w.]|\$\{[^`{}]*\})+)`/gu)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/u)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('\\w+')}$`,
        'u',
      ),
  );

/** The texts of a file that nothing which imports it names. */
const unusedIn = (file: string, sources: ReadonlyMap<string, string>): readonly string[] => {
  const module = file.slice(file.lastIndexOf('/') + 1, -'.ts'.length);
  const users = [...sources].filter(([path, source]) => path !== file && source.includes(`/${module}'`));
  const own = sources.get(file)?.split('\n);\n').slice(1) ?? [];
  const code = [...users.map(([, source]) => source), ...own].join('\n');
  const templates = templatesIn(code);
  const named = saysValues(code) ? code + withoutTexts(sources) : code;
  return namesIn(swedishIn(sources.get(file) ?? '')).filter(
    (name) => !named.includes(`'${name}'`) && !templates.some((template) => template.test(name)),
  );
};

const withoutTexts = (sources: ReadonlyMap<string, string>): string =>
  [...sources].flatMap(([path, source]) => (path.endsWith('-texts.ts') ? [] : [source])).join('\n');

describe('the texts of the pages', () => {
  const sources = new Map(
    filesIn(ROOT)
      .filter((path) => /\.tsx?$/u.test(path) && !path.includes('.generated.'))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
  const textFiles = [...sources.keys()].filter(
    (path) => path.endsWith('-texts.ts') && !path.endsWith('/define-texts.ts'),
  );

  it('are read from every file of texts', () => {
    expect(textFiles.length).toBeGreaterThan(40);
    expect(textFiles.filter((file) => namesIn(swedishIn(sources.get(file) ?? '')).length === 0)).toEqual([]);
  });

  it('are all said somewhere', () => {
    expect(textFiles.flatMap((file) => unusedIn(file, sources).map((name) => `${file}: ${name}`))).toEqual([]);
  });
});
