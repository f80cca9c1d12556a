import { defineTexts } from '../../language/define-texts';

/** Texts around the pages of my way. */
export const say = defineTexts(
  'myWay',
  {
    navigation: 'Min väg',
    standing: 'Var jag står',
    plan: 'Min plan',
    handIn: 'Lämna in',
    stored: 'Mina uppgifter',
    noPerson: {
      title: 'Ditt konto hör inte till någon medarbetare',
      body: 'Du är inloggad, men kontot är inte kopplat till någon anställd. Min väg visar vad en arbetsgivare har registrerat om den som loggar in, och om dig finns inget.',
      wrong: 'Är du anställd och tycker att det är fel? Be den som sköter personalsystemet att koppla ditt konto.',
      ladders: 'Se trapporna i stället',
    },
  },
  {
    navigation: 'My way',
    standing: 'Where I stand',
    plan: 'My plan',
    handIn: 'Hand in',
    stored: 'My data',
    noPerson: {
      title: 'Your account belongs to no employee',
      body: 'You are signed in, but the account is tied to no employee. My way shows what an employer has recorded of the one who signs in, and of you there is nothing.',
      wrong:
        'Are you employed and think that this is wrong? Ask whoever runs the personnel system to tie your account.',
      ladders: 'See the ladders instead',
    },
  },
);
