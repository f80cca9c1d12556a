import type { TransitionKind } from './staircase.generated';

/** A step, as far as its place in the picture depends on it. */
export interface StepToPlace {
  readonly id: string;
  readonly level: { readonly rank: number; readonly scale: { readonly id: string } } | null;
  readonly role: { readonly id: string; readonly name: string };
}

/** A way between two steps that are named by their ids. */
export interface WayToDraw {
  readonly kind: TransitionKind;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** A ladder, as far as its picture depends on it; the fragment StaircaseLadder is one. */
export interface LadderToPlace<Step extends StepToPlace = StepToPlace> {
  readonly steps: readonly Step[];
  readonly transitions: readonly WayToDraw[];
}

/** A point of the picture, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step in its place, in CSS pixels. */
export interface PlacedStep<Step extends StepToPlace = StepToPlace> extends Point {
  readonly step: Step;
  /** How high it stands: 0 at the bottom. */
  readonly tier: number;
  /** The index of its lane. */
  readonly lane: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the picture that belongs to one role, from the left to the right. */
export interface Lane {
  readonly role: StepToPlace['role'];
  readonly x: number;
  readonly width: number;
}

/** A way as a line of upright and level parts, from the edge of one step to the edge of another. */
export interface DrawnWay {
  readonly kind: TransitionKind;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
  /** Where its label has room. */
  readonly label: Point;
}

/** A ladder as a picture, in CSS pixels. The steps come from the bottom up and from the left to the right. */
export interface Staircase<Step extends StepToPlace = StepToPlace> {
  readonly steps: readonly PlacedStep<Step>[];
  readonly ways: readonly DrawnWay[];
  readonly lanes: readonly Lane[];
  readonly width: number;
  readonly height: number;
  /** The y of the ground that the lowest steps stand on. */
  readonly ground: number;
  /** From one row to the next. */
  readonly rise: number;
}
