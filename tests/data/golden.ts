import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../src/core/generated/schema-types.ts';

/** A finding as the report prints it; `research` is a figure that our reading of the report gave, `because` why it went. */
export interface GoldenFinding {
  readonly section: string;
  readonly figure?: Figure;
  readonly study?: string;
  readonly research?: string;
  readonly because?: string;
}

export interface GoldenFactor {
  readonly id: string;
  readonly kind: string;
  readonly group: string;
  readonly inTable1: boolean;
  readonly findings: readonly GoldenFinding[];
}

export interface GoldenRecognition {
  readonly intervention: string;
  /** `none`: nothing that can be shown as a recognition was found. */
  readonly level: string;
  readonly date?: string;
  readonly dateIsLatest?: boolean;
  /** Where no source gives the date: the day on which the research saw it on the page. */
  readonly seen?: string;
  readonly because?: string;
}

/** A link as the data must have it; where the research says otherwise, what it says and why we differ. */
export interface GoldenLink {
  readonly intervention: string;
  readonly factor: string;
  readonly relation: string;
  /** The source admits on it only together with other grounds. */
  readonly onlyTogether?: true;
  /** `refused`: the link must be absent, and the file says why. */
  readonly claim: string;
  readonly result?: string;
  readonly studies?: readonly string[];
  /** The audit proposed it: the first reading of the sources had missed it. */
  readonly proposed?: boolean;
  readonly research?: unknown;
  readonly because?: string;
}

export interface GoldenAvoid {
  readonly intervention: string;
  readonly factor: string;
  readonly verdict: 'wrong' | 'over-claimed' | 'studied-in';
  readonly because?: string;
}

export interface GoldenStudy {
  readonly intervention: string;
  readonly id: string;
  readonly country?: string;
  readonly designKind: string;
  readonly participants?: number;
  readonly followUpMonths?: number;
  /** Factor and result of each outcome; `-` where no factor fits, `composite` where it was only a part of the measure. */
  readonly outcomes: readonly (readonly [string, string, 'composite'?])[];
}

export interface GoldenCare {
  readonly id: string;
  readonly footing: string;
  readonly reach: string;
  readonly factors: Readonly<Record<string, string>>;
}

/** A part of the report: where it stands, and on whose word. */
export interface GoldenPart {
  readonly id: string;
  readonly section?: string;
  readonly group?: string;
  readonly study?: string;
  readonly basis?: string;
}

interface Tables {
  readonly factors: GoldenFactor;
  readonly 'report-sections': { readonly at: string; readonly title: string };
  readonly recognitions: GoldenRecognition;
  readonly 'left-out-interventions': { readonly intervention: string; readonly because: string };
  readonly links: GoldenLink;
  readonly 'links-to-avoid': GoldenAvoid;
  readonly studies: GoldenStudy;
  readonly 'regular-care': GoldenCare;
  readonly 'active-elements': GoldenPart;
  readonly caveats: GoldenPart;
  readonly 'report-claims': GoldenPart;
}

/** One fact a row, taken from the sources apart from the data, and read by eye. */
export function golden<Name extends keyof Tables>(name: Name): readonly Tables[Name][] {
  const text = readFileSync(join(import.meta.dirname, 'golden', `${name}.json`), 'utf8');
  return JSON.parse(text) as readonly Tables[Name][];
}
