import { useAnswer } from '../api/use-answer';
import type { Saving } from '../api/use-saving';
import { apiLanguage } from '../language/language';
import { Answered } from '../states/answered';
import { Empty } from '../states/empty';
import { say } from './builder-texts';
import { BuiltLadderDocument } from './built-ladder.generated';
import { BuiltContext, type BuiltLadder } from './built-requirement';
import { BuilderForm } from './builder-form';
import { draftOfRequirement, newRequirement } from './requirement-draft';
import type { RequirementToSave } from './requirement-to-save';

/** What the requirement builder is for, and what it tells. */
interface RequirementBuilderProps {
  /** Id of the revision that is edited. */
  readonly ladder: string;
  /** Slug of the step that the requirement stands on. */
  readonly step: string;
  /** Slug of the requirement to change, as the revision has it; left out, a new one is built. */
  readonly requirement?: string | undefined;
  /** Somebody wants to save: by replaceRequirement where one is changed, else by addRequirement. */
  readonly onSave: (made: RequirementToSave) => void;
  readonly onCancel: () => void;
  /** How the saving stands. What is typed stays until the builder is taken away. */
  readonly saving: Saving;
  /** Fetches what somebody else has saved meanwhile. */
  readonly reload?: (() => void) | undefined;
}

/** Builds a requirement as a sentence, and shows at once what it means and whether it is stricter than before. */
export const RequirementBuilder = ({ ladder, step, requirement, ...rest }: RequirementBuilderProps) => {
  const answer = useAnswer(BuiltLadderDocument, { ladder, language: apiLanguage });
  return (
    <Answered answer={answer}>
      {({ node }) => {
        const built = node && 'steps' in node ? node : undefined;
        const requirements = built?.steps.find(({ slug }) => slug === step)?.requirements ?? [];
        const standing = requirements.find(({ slug }) => slug === requirement);
        if (built === undefined || (requirement !== undefined && standing === undefined)) return <Gone />;
        return (
          <BuiltContext value={built satisfies BuiltLadder}>
            <BuilderForm
              place={{ ladder, step, replacing: requirement }}
              begun={standing ? draftOfRequirement(standing) : newRequirement}
              taken={requirements.map(({ slug }) => slug).filter((slug) => slug !== requirement)}
              {...rest}
            />
          </BuiltContext>
        );
      }}
    </Answered>
  );
};

const Gone = () => <Empty title={say('goneTitle')}>{say('gone')}</Empty>;
