import type { Level, LevelScale } from '../domain/ladder/level-scale';

/** A level that knows its scale. */
export interface PlacedLevel extends Level {
  /** The scale's slug and the level's: `levla/bas`. */
  readonly key: string;
}

/** A scale with its levels placed, from the lowest rank. */
export interface PlacedLevelScale extends LevelScale {
  readonly levels: readonly PlacedLevel[];
}

/** The key of a level in a scale. */
export const levelKey = (scale: string, level: string): string => `${scale}/${level}`;

/** Places a scale. */
export const placeLevelScale = (scale: LevelScale): PlacedLevelScale => ({
  ...scale,
  levels: scale.levels
    .map((level) => ({ ...level, key: levelKey(scale.slug, level.slug) }))
    .sort((left, right) => left.rank - right.rank),
});
