import { stepWords } from '../../../src/web/verdict/step-words';

const role = { name: 'Undersköterska' };

describe('what a step is called', () => {
  it('is its title, with its level', () => {
    expect(stepWords({ role, title: { label: 'Specialistundersköterska' }, level: null })).toBe(
      'Specialistundersköterska',
    );
    expect(stepWords({ role, title: null, level: { name: 'Bas' } })).toBe('Undersköterska, Bas');
  });

  it('does not say a level twice', () => {
    expect(stepWords({ role, title: { label: 'Avancerad novis' }, level: { name: 'avancerad' } })).toBe(
      'Avancerad novis',
    );
  });
});
