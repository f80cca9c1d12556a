import { alignTitle } from '../../../src/domain/alignment/align-title';
import type { Alignment } from '../../../src/domain/alignment/alignment';
import { buildAlignmentIndex } from '../../../src/domain/alignment/index/build-index';
import { usualThresholds } from '../../../src/domain/alignment/thresholds';
import {
  type LabelledTitle,
  labelledTitles,
  seedKnowledge,
  withoutSynonyms,
} from '../../support/alignment/labelled-titles';

/** `npm run bench -- alignment` measures more closely: here the weights have seen the titles, their synonyms are out. */
const knowledge = seedKnowledge();
const titles = labelledTitles(knowledge);

interface Answered {
  readonly title: LabelledTitle;
  readonly answer: Alignment;
}

const answeredFrom = (source: typeof knowledge, asked: readonly LabelledTitle[]): readonly Answered[] => {
  const index = buildAlignmentIndex(source);
  return asked.map((title) => ({
    title,
    answer: alignTitle(
      index,
      { label: title.label, organization: title.organization, asOf: '2026-01-01', limit: 10 },
      usualThresholds,
    ),
  }));
};

/** Each half with the synonyms of that half out; titles with the same answer are in the same half. */
const halves = (): readonly (readonly LabelledTitle[])[] => {
  const groups = [...new Set(titles.map(({ group }) => group))];
  const inFirst = new Set(groups.filter((_, place) => place % 2 === 0));
  return [titles.filter(({ group }) => inFirst.has(group)), titles.filter(({ group }) => !inFirst.has(group))];
};

const placeOfRight = ({ title, answer }: Answered): number =>
  answer.candidates.findIndex(({ role }) => title.roles.has(role.slug));

const unseen = halves().flatMap((half) =>
  answeredFrom(
    withoutSynonyms(
      knowledge,
      half.map(({ label }) => label),
    ),
    half,
  ),
);
const seen = answeredFrom(knowledge, titles);
const shareWithin = (answers: readonly Answered[], places: number): number => {
  const answerable = answers.filter(({ title }) => title.roles.size > 0);
  const right = answerable.filter((one) => placeOfRight(one) >= 0 && placeOfRight(one) < places);
  return right.length / answerable.length;
};

describe('the alignment of real titles', () => {
  it.each([
    ['known', seen],
    ['unseen', unseen],
  ])('is never wrong on %s titles when it says RESOLVED', (_, answers) => {
    const resolved = answers.filter(({ answer, title }) => answer.status === 'RESOLVED' && title.roles.size > 0);
    expect(resolved.length).toBeGreaterThan(20);
    expect(resolved.filter((one) => placeOfRight(one) !== 0).map(({ title }) => title.label)).toEqual([]);
  });

  it('finds unseen titles', () => {
    expect(shareWithin(unseen, 1)).toBeGreaterThan(0.82);
    expect(shareWithin(unseen, 3)).toBeGreaterThan(0.91);
  });

  it('finds known titles', () => {
    expect(shareWithin(seen, 1)).toBeGreaterThan(0.9);
    expect(shareWithin(seen, 3)).toBeGreaterThan(0.94);
  });
});
