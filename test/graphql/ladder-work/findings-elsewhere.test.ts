import { equivalence } from '../../support/builders/equivalence';
import { ladder, requirement, step, transition } from '../../support/builders/ladder-builder';
import { role } from '../../support/builders/reference-data';
import { step as onStep } from '../../support/builders/requirement';
import { describeOnEachEngine } from '../../support/database';
import { goteborg, ladderOf, openWorkshop, publishDraft, workshopWorld, type Workshop } from '../../support/workshop';
