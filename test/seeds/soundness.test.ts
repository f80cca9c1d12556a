import { validateLadder } from '../../src/domain/ladder/validate/validate-ladder';
import { referencesFrom } from '../../src/domain/ladder/validate/references';
import { validateReferenceData } from '../../src/domain/reference/validate/validate-reference-data';
import type { Source } from '../../src/domain/source';
import { validateRevisions } from '../../src/domain/ladder/validate/validate-revisions';
import { seedLadder, seedLadders, seedRequirements, seeds } from '../support/seeds';

const references = referencesFrom(seeds);
const slugs = seedLadders.map(({ slug }) => slug);

describe('the seeds', () => {
  it('hold the fifteen ladders, each once', () => {
    expect(slugs.toSorted()).toEqual([
      'goteborg-forskola-titlar',
      'goteborg-levla-kompetensmodellen',
      'gr-karriarvagsmodell-aldreomsorg',
      'gr-titulatur-funktionshinder',
      'linkoping-fritidsledare',
      'linkoping-kompetenstrappa',
      'malmo-forskolekarriar',
      'malmo-kompetensnivaer-barnskotare',
      'malmo-kompletterande-kompetenser',
      'norrkoping-goteborg-ifo-trappa',
      'region-stockholm-kompetensstege',
      'skaraborg-kompetenstrappa-forskola',
      'storsthlm-titulatur',
      'underskoterska-skyddad-titel',
      'yrkesresan',
    ]);
  });

  it('hold one revision of each, but of the preschool careers in Malmö two', () => {
    const earlier = seeds.ladders.filter((ladder) => !seedLadders.includes(ladder));
    expect(earlier.map(({ slug, revision }) => [slug, revision])).toEqual([['malmo-forskolekarriar', 1]]);
    expect(seedLadder('malmo-forskolekarriar').revision).toBe(2);
    for (const ladder of earlier) {
      expect(validateLadder(ladder, references)).toEqual([]);
      expect(validateRevisions(seeds.ladders.filter(({ slug }) => slug === ladder.slug))).toEqual([]);
    }
  });

  it('have nothing wrong beside the ladders', () => {
    expect(validateReferenceData(seeds)).toEqual([]);
  });

  it.each(slugs.filter((slug) => slug !== 'linkoping-kompetenstrappa'))('have nothing wrong with %s', (slug) => {
    expect(validateLadder(seedLadder(slug), references)).toEqual([]);
  });

  it('have only the steps between unknown in Linköping', () => {
    const codes = validateLadder(seedLadder('linkoping-kompetenstrappa'), references).map(({ code }) => code);
    expect(codes).toEqual(['STEP_WAY_UNKNOWN', 'STEP_WAY_UNKNOWN', 'STEP_WAY_UNKNOWN']);
  });

  it('name the SFS number and the place in the statute of every demand of the law', () => {
    const references = seedRequirements()
      .filter(({ authority }) => authority === 'LAW')
      .map(({ legalBasis }) => legalBasis?.reference ?? 'none');
    expect(references).not.toHaveLength(0);
    expect(references.filter((reference) => !/^SFS \d{4}:\d+/.test(reference))).toEqual([]);
  });

  it('give a source for every fact', () => {
    const sourced: readonly (readonly [string, readonly Source[]])[] = [
      ...[seeds.roles, seeds.titles, seeds.qualifications, seeds.competences, seeds.learningOpportunities].flat(),
      ...[seeds.activities, seeds.agreements, seeds.adoptions, seeds.ladders].flat(),
      ...seeds.qualifications.flatMap(({ slug, equivalents }) =>
        equivalents.map(({ qualification, sources }) => ({ slug: `${slug} = ${qualification}`, sources })),
      ),
    ].map(({ slug, sources }) => [slug, sources]);
    expect(sourced.filter(([, sources]) => sources.length === 0).map(([slug]) => slug)).toEqual([]);
  });

  it('have every text of a ladder in both languages', () => {
    const texts = seeds.ladders.flatMap(({ name, notes, unknowns, steps }) => [
      name,
      ...notes,
      ...unknowns,
      ...steps.flatMap(({ description, requirements }) => [description, ...requirements.map(({ note }) => note)]),
    ]);
    expect(texts.filter((text) => text !== undefined && text.en === undefined)).toEqual([]);
  });
});
