import { defineTexts } from '../../../language/define-texts';

/** Texts of the staircase that is edited by hand. */
export const say = defineTexts(
  'editorPicture',
  {
    picture: 'Trappan som bild, går att rulla',
    helpWithoutLevels:
      'Dra från ringen ovanför ett steg till ett annat för att lägga till en väg. Det går också att göra i formulären nedanför.',
    help: 'Dra ett steg till en annan nivå, eller dra från ringen ovanför ett steg till ett annat för att lägga till en väg. Allt går också att göra i formulären nedanför.',
    blocked: 'Har fel som hindrar publicering',
    remarked: 'Har något att tänka på',
  },
  {
    picture: 'The ladder as a picture, can be scrolled',
    helpWithoutLevels: 'Drag from the ring above a step to another step to add a way. The forms below do the same.',
    help: 'Drag a step to another level, or drag from the ring above a step to another step to add a way. The forms below do the same.',
    blocked: 'Has faults that hinder publication',
    remarked: 'Has something worth a look',
  },
);
