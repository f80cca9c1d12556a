import { defineTexts } from '../../language/define-texts';

/** Texts of the list of people. */
export const say = defineTexts('people', { title: 'Mina medarbetare' }, { title: 'My people' });
