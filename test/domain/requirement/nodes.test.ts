import { type PlacedNode, nodesOf } from '../../../src/domain/requirement/nodes';
import { allOf, anyOf, atLeast, holds, seqf } from '../../support/builders/requirement';

const inner = atLeast(1, holds('b'), seqf(5));
const expression = allOf(holds('a'), anyOf(inner, holds('c')), allOf());

describe('the nodes of an expression', () => {
  const nodes = nodesOf(expression);

  test('stand in pre-order, each with its path', () => {
    expect(nodes.map(({ path, node }) => [path.join('.'), node.kind])).toEqual([
      ['', 'ALL_OF'],
      ['0', 'QUALIFICATION'],
      ['1', 'ANY_OF'],
      ['1.0', 'AT_LEAST'],
      ['1.0.0', 'QUALIFICATION'],
      ['1.0.1', 'SEQF_LEVEL'],
      ['1.1', 'QUALIFICATION'],
      ['2', 'ALL_OF'],
    ]);
  });

  test('are the nodes themselves', () => {
    expect(nodes[3]?.node).toBe(inner);
  });

  test('tell how deep they stand: the root at 0', () => {
    expect(nodes.map(({ depth }) => depth)).toEqual([0, 1, 1, 2, 3, 3, 2, 1]);
  });

  test('tell the branch that they stand in, which the root does not have', () => {
    const placed = (path: readonly number[]): PlacedNode | undefined =>
      nodes.find((node) => node.path.join('.') === path.join('.'));
    const [root, ...others] = nodes;
    expect(root).toEqual({ path: [], depth: 0, node: expression });
    for (const { path, parentPath = [], node } of others) {
      const parent = placed(parentPath)?.node;
      expect(parent && 'of' in parent ? parent.of[path.at(-1) ?? -1] : undefined).toBe(node);
    }
  });

  test('of a leaf is the leaf alone', () => {
    expect(nodesOf(seqf(5))).toEqual([{ path: [], depth: 0, node: seqf(5) }]);
  });
});
