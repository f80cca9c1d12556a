import { Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useDeferredValue, useState } from 'react';
import { useAnswer } from '../../api/use-answer';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { say } from './person-texts';
import { FoundQualificationsDocument, KnownCompetencesDocument } from './person.generated';
import { LONGEST_SEARCH } from '../../search/search-text';

const LEAST_LETTERS = 2;

interface QualificationChoiceProps {
  readonly slug: string;
  readonly choose: (slug: string) => void;
  readonly error: string | false;
}

/** Finds a qualification by its name and chooses it. */
export const QualificationChoice = ({ slug, choose, error }: QualificationChoiceProps) => {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const isAsked = asked.length >= LEAST_LETTERS;
  const answer = useAnswer(FoundQualificationsDocument, { text: asked, language: apiLanguage }, { paused: !isAsked });
  return (
    <>
      <Textfield
        maxLength={LONGEST_SEARCH}
        label={say('record.search')}
        description={say('record.searchHint')}
        value={text}
        autoComplete="off"
        error={!isAsked && error}
        onChange={({ target }) => {
          setText(target.value);
          choose('');
        }}
      />
      {isAsked && (
        <Answered answer={answer}>
          {({ qualifications: { nodes } }) =>
            nodes.length === 0 ? (
              <p role="status">{say('record.nothingFound')}</p>
            ) : (
              <Choice
                label={say('record.choose')}
                value={slug}
                options={nodes.map((node) => ({ value: node.slug, text: node.name }))}
                choose={choose}
                error={error}
              />
            )
          }
        </Answered>
      )}
    </>
  );
};

interface CompetenceChoiceProps {
  readonly slug: string;
  readonly proficiency: number;
  readonly choose: (slug: string, proficiency: number) => void;
  readonly error: string | false;
}

/** Chooses a competence and how proficient somebody was found to be. */
export const CompetenceChoice = ({ slug, proficiency, choose, error }: CompetenceChoiceProps) => {
  const answer = useAnswer(KnownCompetencesDocument, { language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ competences: { nodes } }) => {
        const most = nodes.find((node) => node.slug === slug)?.proficiencies ?? 1;
        return (
          <>
            <Choice
              label={say('record.competence')}
              value={slug}
              options={nodes.map((node) => ({ value: node.slug, text: node.name }))}
              choose={(wanted) => choose(wanted, 1)}
              error={error}
            />
            {most > 1 && (
              <Choice
                label={say('record.proficiency')}
                value={String(proficiency)}
                options={Array.from({ length: most }, (_, index) => ({
                  value: String(index + 1),
                  text: `${index + 1} / ${most}`,
                }))}
                choose={(wanted) => choose(slug, Number(wanted))}
                error={false}
              />
            )}
          </>
        );
      }}
    </Answered>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string) => void;
  readonly error: string | false;
}

const Choice = ({ label, value, options, choose, error }: ChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select value={value} aria-invalid={error !== false} onChange={({ target }) => choose(target.value)}>
      {value === '' && <Select.Option value="">–</Select.Option>}
      {options.map((option) => (
        <Select.Option key={option.value} value={option.value}>
          {option.text}
        </Select.Option>
      ))}
    </Select>
    {error !== false && <ValidationMessage>{error}</ValidationMessage>}
  </Field>
);
