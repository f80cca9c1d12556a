import { catalog } from '../support/builders/catalog';
import { role } from '../support/builders/qualification';
import { nurse, occupationRegister } from '../support/builders/title-lexicon';

const slug = `jobtech-${nurse.code}`;
const occupationRegisters = [occupationRegister([nurse])];

describe('an occupation that no published role carries', () => {
  const { roles, titles, titlesOfRole, names } = catalog({ occupationRegisters });

  it('has a role and a title that are found by slug', () => {
    expect(roles.get(slug)).toMatchObject({ slug, name: { sv: nurse.label } });
    expect(titles.get(slug)).toMatchObject({ slug, label: nurse.label, role: slug });
    expect(names.title(slug)).toEqual({ sv: nurse.label });
  });

  it('is the same value each time, so that what it is can be told by it', () => {
    expect(roles.get(slug)).toBe(roles.get(slug));
    expect(titles.get(slug)).toBe(titlesOfRole.of(slug)[0]);
  });

  it('is not listed among what is published', () => {
    expect(roles.all.map((one) => one.slug)).not.toContain(slug);
    expect(titles.all.map((one) => one.slug)).not.toContain(slug);
  });

  it('has one title, and cannot be changed', () => {
    expect(titlesOfRole.of(slug)).toHaveLength(1);
    expect([roles.get(slug), roles.get(slug)?.codes, titles.get(slug)].every((value) => Object.isFrozen(value))).toBe(
      true,
    );
  });
});

describe('an occupation that a published role has taken over', () => {
  const carrier = {
    ...role('rektor', 'förskola'),
    codes: [{ scheme: 'JOBTECH', code: nurse.code, match: 'CLOSE' } as const],
  };
  const { roles, titles, titlesOfRole, names, alignment } = catalog({ roles: [carrier], occupationRegisters });

  it('has no role but that one, which keeps its own titles', () => {
    expect([roles.get(slug), titlesOfRole.of(slug)]).toEqual([undefined, []]);
    expect(titlesOfRole.of('rektor').map((title) => title.slug)).toEqual(['rektor']);
  });

  it('is known as a former title in whose place the role’s is used', () => {
    expect(titles.get(slug)).toMatchObject({ label: nurse.label, kind: 'FORMER', replacedBy: ['rektor'] });
    expect(names.title(slug)).toEqual({ sv: nurse.label });
    expect(titles.all.map((one) => one.slug)).not.toContain(slug);
    expect(Object.isFrozen(titles.get(slug)?.replacedBy)).toBe(true);
  });

  it('is nothing that a label is aligned to', () => {
    expect(alignment().targets.map(({ title }) => title.slug)).not.toContain(slug);
  });
});
