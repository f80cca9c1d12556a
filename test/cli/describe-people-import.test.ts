import { peopleImportSummary } from '../../src/cli/describe-people-import';

const none = { added: 0, changed: 0, unchanged: 0, deleted: 0 };

const firstLines = (rows: number) => {
  const titles = { resolved: 0, unresolved: 0, unresolvedLabels: [] };
  const figures = { people: none, employments: none, evidence: none, assignments: none };
  const { sv, en = '' } = peopleImportSummary({ rows, isUnchanged: true, ...figures, titles }, { dryRun: false });
  return [sv, en].map((text) => text.split('\n')[0]);
};

it.each([
  [1, ['1 rad.', '1 row.']],
  [2, ['2 rader.', '2 rows.']],
])('a list of %i is told as one says it', (rows, expected) => {
  expect(firstLines(rows)).toEqual(expected);
});
