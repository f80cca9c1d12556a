import { findingsIn } from '../../src/domain/reference/validate/findings-in';
import { occupationTitles } from '../../src/domain/title/occupation-title';
import { locateInSeeds, wholeSeeds } from '../support/whole-seeds';

describe('what is known of titles', () => {
  it('has nothing wrong in it', () => {
    const findings = findingsIn(wholeSeeds).filter(({ severity }) => severity === 'BLOCKING');
    const lines = findings.map(({ place, message }) => {
      const { file, line } = locateInSeeds(place);
      return `${file}:${String(line)} ${message.en}`;
    });
    expect(lines).toEqual([]);
  });

  it('gives the sources of every register and lexicon', () => {
    const all = [...wholeSeeds.occupationRegisters, ...wholeSeeds.titleLexicons];
    expect(all.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('the register of JobTech Taxonomy', () => {
  const [register, ...others] = wholeSeeds.occupationRegisters;

  it('is the only one, with its 2,365 occupations and the groups of all four levels', () => {
    expect(others).toEqual([]);
    expect(register?.occupations).toHaveLength(2_365);
    const digits = register?.groups.map(({ code }) => code.length) ?? [];
    expect([1, 2, 3, 4].map((level) => digits.filter((length) => length === level).length)).toEqual([10, 46, 147, 400]);
  });

  it('writes names as they are, whatever signs they have', () => {
    const labels = register?.occupations.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Sjuksköterska, grundutbildad',
        'Länsantikvarie/1:e antikvarie',
        'F&B Manager/Food and beverage manager',
        'Koordinator: kultur, media, film, dataspel',
      ]),
    );
  });

  it('knows every occupation that a role of the seeds carries', () => {
    const known = new Set(register?.occupations.map(({ code }) => code));
    const carried = wholeSeeds.roles.flatMap(({ codes }) =>
      codes.filter(({ scheme }) => scheme === 'JOBTECH').map(({ code }) => code),
    );
    expect(carried).not.toHaveLength(0);
    expect(carried.filter((code) => !known.has(code))).toEqual([]);
    const { titles } = occupationTitles(wholeSeeds.occupationRegisters, wholeSeeds.roles);
    expect(titles).toHaveLength(2_365 - new Set(carried).size);
  });
});
