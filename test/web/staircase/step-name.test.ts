import { nameOfStep } from '../../../src/web/staircase/step-name';

const role = { name: 'Undersköterska' };

describe('what a step is called', () => {
  it('is its title, else its role, with its level as it is written', () => {
    expect(nameOfStep({ role, title: { label: 'Specialistundersköterska' }, level: null })).toBe(
      'Specialistundersköterska',
    );
    expect(nameOfStep({ role, title: null, level: { name: 'Bas' } })).toBe('Undersköterska, Bas');
    expect(nameOfStep({ role, title: null, level: { name: 'bas' } })).toBe('Undersköterska, bas');
  });

  it('does not say a level twice', () => {
    expect(nameOfStep({ role, title: { label: 'Avancerad novis' }, level: { name: 'avancerad' } })).toBe(
      'Avancerad novis',
    );
  });
});
