import { parse } from 'yaml';

// The data and the profile as section 3 and 4 of the design tell them: only what a selection looks at.

export interface Factor {
  readonly id: string;
  readonly kind: 'risk' | 'protective';
  readonly group: string;
  readonly answeredBy: 'change' | 'reach';
  readonly refines?: string;
  readonly mirror?: string;
  readonly phases?: readonly string[];
}

export interface Link {
  readonly factor: string;
  readonly relation: 'works-on' | 'meant-for' | 'studied-with';
  readonly onlyTogether?: boolean;
  readonly claim: 'studied' | 'stated' | 'plausible';
  readonly result?: 'favourable' | 'mixed' | 'none' | 'negative' | 'unknown';
  readonly source: unknown;
}

export interface Recognition {
  readonly level: string;
  readonly date?: string;
  readonly seen?: string;
  readonly dateIsLatest?: boolean;
  readonly body?: string;
  readonly scope?: { readonly factors?: readonly string[] };
  readonly standing?: { readonly status: string; readonly seen?: string };
  readonly source: unknown;
}

export interface Intervention {
  readonly id: string;
  readonly name: string;
  readonly theme: string;
  readonly target: {
    readonly phases: readonly string[];
    readonly ageMonths?: { readonly max?: number };
    readonly conditions?: readonly { readonly trait: string }[];
    readonly phaseNotes?: readonly { readonly phase: string }[];
  };
  readonly links: readonly Link[];
  readonly recognitions: readonly Recognition[];
  readonly reportedLevels?: readonly { readonly level: string; readonly date?: string; readonly seen?: string }[];
  readonly withdrawn?: { readonly date: string };
}

export interface Care {
  readonly id: string;
  readonly phases: readonly string[];
  readonly reach: 'everyone' | 'on-indication';
  readonly factors: readonly { readonly factor: string; readonly link: 'named' | 'general' }[];
}

export interface Caveat {
  readonly id: string;
  readonly when: {
    readonly kind: string;
    readonly factors?: readonly string[];
    readonly levels?: readonly string[];
    readonly flags?: readonly string[];
    readonly claims?: readonly string[];
  };
}

export interface OracleData {
  readonly phases: readonly string[];
  readonly levels: readonly { readonly id: string; readonly rank: number }[];
  readonly factors: readonly Factor[];
  readonly interventions: readonly Intervention[];
  readonly care: readonly Care[];
  readonly caveats: readonly Caveat[];
}

export interface OracleProfile {
  readonly factors: readonly { readonly id: string; readonly priority?: 'must' | 'wish' }[];
  readonly phases?: readonly string[];
  readonly unknown?: readonly string[];
  readonly traits?: Readonly<Record<string, string>>;
  readonly offer?: readonly {
    readonly intervention?: string;
    readonly name?: string;
    readonly factors?: readonly string[];
  }[];
  readonly criteria?: {
    readonly minLevel?: string;
    readonly themes?: readonly string[];
    readonly exclude?: readonly string[];
    readonly includeUnrated?: boolean;
  };
  readonly order?: 'evidence' | 'breadth';
  readonly asOf?: string;
}

/** Reads the data files by path. They have passed the schemas before they come here. */
export function readOracleData(files: ReadonlyMap<string, string>): OracleData {
  // Foreign values become ours here: the schemas accepted these files.
  const read = (path: string): unknown => parse(files.get(path) ?? '') as unknown;
  const below = (folder: string): unknown[] => [...files.keys()].filter((path) => path.startsWith(folder)).map(read);
  return {
    phases: (read('vocabulary.yaml') as { phases: { id: string }[] }).phases.map(({ id }) => id),
    levels: read('levels.yaml') as OracleData['levels'],
    factors: [...below('risk-factors/'), ...below('protective-factors/')].flat() as Factor[],
    interventions: below('interventions/') as Intervention[],
    care: read('regular-care.yaml') as Care[],
    caveats: read('caveats.yaml') as Caveat[],
  };
}
