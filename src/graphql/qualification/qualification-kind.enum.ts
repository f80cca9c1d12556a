import { qualificationKinds } from '../../domain/qualification/qualification';
import { registerList } from '../enums/register-list';

export const QualificationKindEnum = registerList(
  'QualificationKind',
  qualificationKinds,
  'What kind of paper a qualification is.',
  {
    DEGREE: 'Högskoleexamen, yrkesexamen or another examen of higher education.',
    UPPER_SECONDARY: 'Gymnasial utbildning, e.g. vård- och omsorgsprogrammet.',
    VOCATIONAL_PACKAGE: 'Yrkespaket.',
    HIGHER_VOCATIONAL: 'Yrkeshögskoleexamen.',
    LICENCE: 'Legitimation.',
    PROTECTED_TITLE_PROOF: 'Bevis om rätt att använda en skyddad yrkestitel.',
    CERTIFICATE: 'Intyg or certifikat.',
    COURSE: 'Kurs.',
  },
);
