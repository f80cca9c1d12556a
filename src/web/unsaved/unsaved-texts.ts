import { defineTexts } from '../language/define-texts';

/** What is asked before something typed is thrown away. */
export const say = defineTexts(
  'unsaved',
  {
    title: 'Vill du lämna det du har skrivit?',
    body: 'Det är inte sparat och försvinner.',
    stay: 'Fortsätt skriva',
    leave: 'Lämna utan att spara',
  },
  {
    title: 'Do you want to leave what you have written?',
    body: 'It is not saved and will be gone.',
    stay: 'Go on writing',
    leave: 'Leave without saving',
  },
);
