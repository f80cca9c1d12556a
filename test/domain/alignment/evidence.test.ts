import { alignerIn, firstOf, roleOf, standardTitle } from '../../support/alignment/title-world';

const align = alignerIn({
  roles: [
    roleOf('samordnare-vard', 'Samordnare, vård', 'vård', {
      codes: [{ scheme: 'AID', code: '207008-207014', match: 'NARROW' }],
    }),
    roleOf('samordnare-skola', 'Samordnare, skola', 'skola', {
      codes: [{ scheme: 'AID', code: '351015', match: 'CLOSE' }],
    }),
  ],
  titles: [standardTitle('samordnare-vard', 'Samordnare'), standardTitle('samordnare-skola', 'Samordnare')],
});

describe('alignTitle with an AID code', () => {
  it('decides between titles of one label', () => {
    const decided = align('Samordnare', { aid: '207010' });
    expect([decided.status, firstOf(decided)]).toEqual(['RESOLVED', 'samordnare-vard']);
    expect(decided.candidates[0]?.because).toContainEqual({
      sv: 'AID 207010 hör till rollen.',
      en: 'AID 207010 belongs to the role.',
    });
    expect(firstOf(align('Samordnare', { aid: '351015' }))).toBe('samordnare-skola');
  });

  it('leaves titles as they are that other codes belong to', () => {
    expect(align('Samordnare', { aid: '207015' })).toEqual(align('Samordnare'));
    expect(align('Elevassistent', { aid: '351015' }).status).toBe('RESOLVED');
  });

  it('suggests the title of the code where the label says nothing', () => {
    const aligned = align('xyzzy', { aid: '351015' });
    expect([aligned.status, firstOf(aligned)]).toEqual(['SUGGESTED', 'samordnare-skola']);
  });
});

describe('alignTitle with what other employers have chosen', () => {
  const confidenceOf = (label: string, employers: number): number =>
    align(label, { chosenElsewhere: [{ title: 'elevassistent', employers }] }).candidates[0]?.confidence ?? 0;

  it('suggests it though nothing else leads there, the more the more have chosen it', () => {
    const chosen = align('xyzzy', { chosenElsewhere: [{ title: 'elevassistent', employers: 14 }] });
    expect([chosen.status, firstOf(chosen)]).toEqual(['SUGGESTED', 'elevassistent']);
    expect(confidenceOf('xyzzy', 14)).toBeGreaterThan(confidenceOf('xyzzy', 2));
    expect(confidenceOf('xyzzy', 1000)).toBeLessThan(1);
  });

  it('shares the confidence where they disagree', () => {
    const chosenElsewhere = [
      { title: 'elevassistent', employers: 6 },
      { title: 'barnskotare', employers: 6 },
    ];
    const { candidates } = align('xyzzy', { chosenElsewhere });
    expect(candidates.map(({ title }) => title.slug)).toEqual(['barnskotare', 'elevassistent']);
    expect(candidates[0]?.confidence).toBeLessThan(confidenceOf('xyzzy', 6));
  });
});
