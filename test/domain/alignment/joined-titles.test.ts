import { alignerIn } from '../../support/alignment/title-world';
import { knownLabel } from '../../support/builders/title-lexicon';

const align = alignerIn({
  lexicon: { knownLabels: [knownLabel('Resursstöd', [{ title: 'elevassistent' }])] },
});

const firstTwo = (label: string): readonly string[] =>
  align(label)
    .candidates.slice(0, 2)
    .map(({ title }) => title.slug)
    .sort();

describe('alignTitle of titles joined in one label', () => {
  it.each([
    ['barnskötare/elevass', ['barnskotare', 'elevassistent']],
    ['Undersköterska / Vaktmästare', ['jobtech-vaktmastare', 'underskoterska']],
    ['vaktmästare skolsköterska', ['jobtech-skolskoterska', 'jobtech-vaktmastare']],
    ['Vaktmästare och undersköterska', ['jobtech-vaktmastare', 'underskoterska']],
    ['usk/socialsekreterare natt', ['socialsekreterare', 'underskoterska']],
    ['Undersköterska (vaktmästare)', ['jobtech-vaktmastare', 'underskoterska']],
    ['elev-/inköpsassistent', ['elevassistent', 'jobtech-inkopsassistent']],
    ['inköps- och stödassistent', ['jobtech-inkopsassistent', 'stodassistent']],
    ['Stödassistent/-biträde', ['stodassistent', 'stodbitrade']],
  ])('calls %s ambiguous between both', (label, slugs) => {
    expect(align(label).status).toBe('AMBIGUOUS');
    expect(firstTwo(label)).toEqual(slugs);
  });

  it('tells of each candidate which of the titles it is', () => {
    const [first] = align('usk/socialsekreterare').candidates;
    expect(first?.because.map(({ en }) => en).join(' ')).toContain('several titles in the label');
  });

  it('resolves titles that all lead, for certain, to one', () => {
    const { status, candidates } = align('Elevassistent/resursstöd');
    expect([status, candidates[0]?.title.slug]).toEqual(['RESOLVED', 'elevassistent']);
  });

  it('only suggests the one title where another side is unknown', () => {
    const { status, candidates } = align('Undersköterska/xyzzy');
    expect([status, candidates[0]?.title.slug]).toEqual(['SUGGESTED', 'underskoterska']);
  });

  it('takes a label with a slash for one title where it is known so', () => {
    expect(align('Familjehemssekreterare/Familjehemskonsulent').status).toBe('RESOLVED');
  });
});
