import { parseYaml } from '../../../src/files/yaml/parse-yaml';
import { englishLine } from '../../support/fault-lines';

const faults = (text: string): readonly string[] => parseYaml(text, 'a.yaml').faults.map(englishLine);
const data = (text: string): unknown => parseYaml(text, 'a.yaml').root?.data;

describe('a YAML text', () => {
  test('is plain data', () => {
    expect(data('a: 1\nb: [true, x, "2", 2023-07-01, ~]\nc: { d: 1.5 }\n')).toEqual({
      a: 1,
      b: [true, 'x', '2', '2023-07-01', null],
      c: { d: 1.5 },
    });
  });

  test('tells where each part stands', () => {
    const root = parseYaml('a:\n  - b: 1\n', 'a.yaml').root;
    const item = root?.parts.get('a')?.value.parts.get('0');
    expect(item?.value.parts.get('b')?.value.position).toEqual({ file: 'a.yaml', line: 2, column: 8 });
  });

  test('may use names that objects have by themselves', () => {
    expect(Object.keys(data('__proto__: 1\nconstructor: 2\n') as object)).toEqual(['__proto__', 'constructor']);
  });
});

describe('a fault in YAML', () => {
  const indentation = 'A line of its own for each key, indented with spaces as far as the others at its level.';

  test.each([
    ['an empty file', '', '1:1 The file is empty. Keys with values, e.g. slug: malmo-forskolekarriar.'],
    ['comments alone', '# nothing\n', '1:1 The file is empty. Keys with values, e.g. slug: malmo-forskolekarriar.'],
    [
      'a bracket that is not closed',
      '[1, 2',
      '1:6 A character is missing: a colon, a comma, a quotation mark or a closing bracket. A colon after the key, and both ends of quotations and brackets.',
    ],
    [
      'two colons on a line',
      'a: b: c\n',
      '1:4 Two colons on one line, or a block as a key. Quotation marks around a text that holds a colon.',
    ],
    ['a tab', 'a:\n\t- b\n', '2:1 The line is indented with a tab. Spaces instead of tabs.'],
    [
      'an indentation that fits nothing',
      'a:\n    b: 1\n  c: 2\n',
      `3:1 The indentation is wrong, or a bracket is not closed. ${indentation}`,
    ],
    [
      'several documents',
      'a: 1\n---\nb: 2\n',
      '2:1 The file holds several documents. One document in each file, without ---.',
    ],
    ['a directive', '%YAML 1.1\n---\na: on\n', '1:1 Directives (%) are not used. Remove the line.'],
    ['an alias', 'a: &x [1]\nb: *x\n', '2:4 Aliases (*x) are not used. Write the value out again.'],
    [
      'a tag',
      'a: !!binary aGVq\n',
      '1:13 Tags (!!binary) are not used. Remove the tag; quotation marks make a value a text.',
    ],
    [
      'a tag of its own',
      'a: !secret x\n',
      '1:12 Tags (!secret) are not used. Remove the tag; quotation marks make a value a text.',
    ],
    ['a list as a key', '? [a]\n: 1\n', '1:3 The key is not a text. A key on one line, a colon and a value.'],
    ['a key that stands twice', 'a:\n  b: 1\n  b: 2\n', '3:3 The key “b” stands already on line 2. Each key once.'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toContain(fault);
  });

  test('is told once where the parser trips twice', () => {
    const told = faults('a: [1\nb: }\n');
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('a text made to exhaust the reader', () => {
  test('by aliases of aliases is refused without being expanded', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
    expect(faults(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toHaveLength(60);
  });

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['hyphens', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
  ])('by nesting %s is refused', (_, text) => {
    expect(faults(text)).toEqual([expect.stringMatching(/The file is nested too deeply\. At most 200 levels\.$/)]);
  });

  test('by its length is refused', () => {
    expect(faults('x'.repeat(1_000_001))).toEqual([
      '1:1 The file is too large: 1000001 characters. At most 1000000 characters; split the file.',
    ]);
  });

  test('may nest as deep as is allowed', () => {
    expect(faults(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([]);
    expect(faults(`${'['.repeat(201)}${']'.repeat(201)}`)).toHaveLength(1);
  });
});
