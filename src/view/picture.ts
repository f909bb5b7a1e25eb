import type { Sureness } from '../core/evidence.ts';

/** How sure a link is, as the eye must tell it apart: by fill and outline, never by colour alone. */
export type ShapeSureness = Sureness | 'none';

/** What a shape says: how sure, and the rank of the level (0 without one) where a level belongs to it. */
export interface Shape {
  readonly sure: ShapeSureness;
  readonly rank?: number;
  /** A letter or two; the shape is never the only carrier of a meaning. */
  readonly text: string;
  /** The whole sentence behind the shape: reason, level with its date, source. */
  readonly title: string;
}

export interface LegendEntry {
  readonly shape: Omit<Shape, 'title'>;
  readonly text: string;
}

interface PictureBase {
  /** What is to be seen, for those who cannot see it. */
  readonly title: string;
  readonly legend: readonly LegendEntry[];
}

/** Factors by interventions, or by phases. A cell without a shape says that nothing was found. */
export interface MatrixPicture extends PictureBase {
  readonly kind: 'matrix';
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Rows of the same group stand together under its name. */
    readonly group?: string;
    readonly cells: readonly (Shape | undefined)[];
  }[];
}

/** What was said of an intervention on one day. */
export interface Moment {
  /** YYYY-MM-DD; absent: no source gives the date. */
  readonly day?: string;
  /** YYYY-MM-DD, on which the term ends; absent: it has no term. */
  readonly until?: string;
  readonly shape: Shape;
}

/** Recognitions along the years, one row an intervention. */
export interface TimelinePicture extends PictureBase {
  readonly kind: 'timeline';
  /** The day up to which is known, YYYY-MM-DD. */
  readonly today: string;
  /** The same day in words. */
  readonly todayText: string;
  readonly undated: string;
  readonly rows: readonly { readonly label: string; readonly moments: readonly Moment[] }[];
}

/** One square for each factor, with its name, in groups. */
export interface UnitsPicture extends PictureBase {
  readonly kind: 'units';
  readonly rows: readonly {
    readonly label: string;
    readonly units: readonly { readonly shape: Shape; readonly name: string }[];
  }[];
}

/** What can be drawn, in words and order. Where it stands and how it looks is for the renderer. */
export type Picture = MatrixPicture | TimelinePicture | UnitsPicture;
