import { Details, Fieldset } from '@digdir/designsystemet-react';
import { wordForAuthority } from '../vocabulary/requirement';
import { say } from './builder-texts';
import { useBuilt } from './built-requirement';
import { Pickers } from './picking/pickers';
import { DayPlace, NumberPlace, SelectPlace, TextPlace } from './places';
import type { RequirementDraft } from './requirement-draft';

interface CircumstancesProps {
  readonly draft: RequirementDraft;
  readonly fill: (fields: Partial<RequirementDraft>) => void;
}

const authorities = ['LAW', 'AGREEMENT', 'EMPLOYER'] as const;

/** Where, when and by whose authority the requirement holds. */
export const RequirementCircumstances = ({ draft, fill }: CircumstancesProps) => (
  <Details data-size="sm" className="requirement-circumstances">
    <Details.Summary>{say('more')}</Details.Summary>
    <Details.Content>
      <div className="demand-places">
        <SelectPlace
          label={say('authority')}
          value={draft.authority}
          options={authorities.map((authority) => ({ value: authority, name: wordForAuthority[authority] }))}
          change={(authority) => fill({ authority })}
        />
        <JurisdictionPlace draft={draft} fill={fill} />
        <DayPlace
          label={say('validFrom')}
          value={draft.validFrom}
          change={(day) => fill({ validFrom: day ?? undefined })}
        />
        <DayPlace label={say('validTo')} value={draft.validTo} change={(day) => fill({ validTo: day ?? undefined })} />
      </div>
      <LawPlaces draft={draft} fill={fill} />
      <Fieldset data-size="sm">
        <Fieldset.Legend>{say('respite')}</Fieldset.Legend>
        <div className="demand-places">
          <NumberPlace
            label={say('respiteMonths')}
            hint={say('respiteHint')}
            value={draft.respiteMonths}
            isWhole
            change={(respiteMonths) => fill({ respiteMonths })}
          />
          <Pickers
            kind="role"
            label={say('respiteRoles')}
            another={say('anotherRole')}
            values={draft.respiteRoles}
            change={(respiteRoles) => fill({ respiteRoles })}
          />
        </div>
      </Fieldset>
      <div className="demand-places">
        <TextPlace
          label={say('noteSv')}
          hint={say('noteHint')}
          value={draft.noteSv}
          change={(noteSv) => fill({ noteSv })}
        />
        <TextPlace label={say('noteEn')} value={draft.noteEn} change={(noteEn) => fill({ noteEn })} />
        <TextPlace label={say('slug')} hint={say('slugHint')} value={draft.slug} change={(slug) => fill({ slug })} />
      </div>
    </Details.Content>
  </Details>
);

/** Everywhere, or with the owner, what it belongs to or what belongs to it. */
const JurisdictionPlace = ({ draft, fill }: CircumstancesProps) => {
  const { organization } = useBuilt();
  const organizations = [organization, ...organization.memberOf, ...organization.members];
  return (
    <SelectPlace
      label={say('jurisdiction')}
      value={draft.jurisdiction}
      options={[
        { value: '', name: say('everywhere') },
        ...organizations.map(({ code, name }) => ({ value: code, name, lang: 'sv' })),
      ]}
      change={(jurisdiction) => fill({ jurisdiction })}
    />
  );
};

const LawPlaces = ({ draft: { law }, fill }: CircumstancesProps) => (
  <Fieldset data-size="sm">
    <Fieldset.Legend>{say('law')}</Fieldset.Legend>
    <div className="demand-places">
      <TextPlace label={say('lawTitle')} value={law.title} change={(title) => fill({ law: { ...law, title } })} />
      <TextPlace
        label={say('lawReference')}
        hint={say('lawReferenceHint')}
        value={law.reference}
        change={(reference) => fill({ law: { ...law, reference } })}
      />
      <TextPlace label={say('lawUrl')} value={law.url} change={(url) => fill({ law: { ...law, url } })} />
      <DayPlace
        label={say('lawInForce')}
        value={law.inForceFrom}
        change={(day) => fill({ law: { ...law, inForceFrom: day ?? undefined } })}
      />
    </div>
  </Fieldset>
);
