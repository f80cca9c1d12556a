import type { ClassificationCode } from '../role/classification-code';
import type { AlignmentIndex } from './index/alignment-index';
import type { Match } from './rank/matches';

/**
 * The role's codes; where it covers several occupations, those of the one that the label names or whose names have the
 * most of the label's parts: `operationsundersköterska` works on a ward. Other schemes' codes stay.
 */
export const narrowedCodes = (match: Match, { occupations }: AlignmentIndex): readonly ClassificationCode[] => {
  const { codes } = match.target.role;
  const covered = codes.filter(({ scheme }) => scheme === 'JOBTECH');
  if (covered.length < 2) return codes;
  const chosen =
    (match.agreement.identical === 1 ? match.name.occupation : undefined) ?? likeliest(match, covered, occupations);
  const occupation = occupations.get(chosen ?? '');
  if (occupation === undefined) return codes;
  const hasGroup = codes.some(({ scheme, code }) => scheme === 'AF_SSYK' && code === occupation.group);
  return codes.filter(({ scheme, code }) => {
    if (scheme === 'JOBTECH') return code === chosen;
    return scheme !== 'AF_SSYK' || !hasGroup || code === occupation.group;
  });
};

const likeliest = (
  { asked }: Match,
  covered: readonly ClassificationCode[],
  occupations: AlignmentIndex['occupations'],
): string | undefined => {
  const scored = covered.map(({ code }) => {
    const own = occupations.get(code)?.parts;
    return {
      code,
      score: asked.ids.reduce((sum, id, place) => sum + (own?.has(id) === true ? (asked.weights[place] ?? 0) : 0), 0),
    };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  return best.length === 1 ? best[0]?.code : undefined;
};
