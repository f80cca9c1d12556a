import type { OrganizationKind } from '../../src/domain/organization/organization';
import { membersOf, seeds } from '../support/seeds';

const ofKind = (kind: OrganizationKind) => seeds.organizations.filter((organization) => organization.kind === kind);
const nameOf = (code: string) => seeds.organizations.find((organization) => organization.code === code)?.name;

describe('the seeded organisations', () => {
  it('are 290 municipalities and 21 regions', () => {
    expect([ofKind('MUNICIPALITY').length, ofKind('REGION').length]).toEqual([290, 21]);
  });

  it.each([
    ['storsthlm', 26],
    ['skaraborgs-kommunalforbund', 15],
    ['goteborgsregionen', 13],
  ])('give %s its %d members', (association, members) => {
    expect(membersOf(association)).toHaveLength(members);
  });

  it('give En Bättre Matchning its nine regions', () => {
    expect(membersOf('en-battre-matchning').map(nameOf).toSorted()).toEqual([
      'Region Dalarna',
      'Region Gävleborg',
      'Region Stockholm',
      'Region Sörmland',
      'Region Uppsala',
      'Region Värmland',
      'Region Västmanland',
      'Region Örebro län',
      'Region Östergötland',
    ]);
  });

  it('begin the code of every municipality with the code of its region', () => {
    const regions = ofKind('REGION').map(({ code }) => code);
    const strays = ofKind('MUNICIPALITY').filter(({ code }) => !regions.includes(code.slice(0, 2)));
    expect(strays).toEqual([]);
  });

  it.each([
    ['1480', 'Göteborg'],
    ['1280', 'Malmö'],
    ['0580', 'Linköping'],
    ['0127', 'Botkyrka'],
    ['1444', 'Grästorp'],
    ['14', 'Västra Götalandsregionen'],
  ])('call %s %s', (code, name) => {
    expect(nameOf(code)).toBe(name);
  });
});
