import { erasedFigureKinds } from '../../domain/person/erased-figure';
import { registerList } from '../enums/register-list';

export const ErasedFigureKindEnum = registerList(
  'ErasedFigureKind',
  erasedFigureKinds,
  'What erased people are counted by.',
  {
    PEOPLE: 'All of them.',
    TITLE: 'Standard titles that they have had with the employer.',
    QUALIFICATION: 'Qualifications that they held, as verified.',
    LEVEL: 'Levels that the employer had given them.',
  },
);
