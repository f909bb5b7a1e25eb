import { describe, expect, it } from 'vitest';
import type { Factor, Intervention, Link } from '../../src/core/generated/schema-types.ts';
import { present } from '../../src/core/present.ts';
import { select } from '../../src/core/select.ts';
import { shippedCatalogue, shippedFiles } from '../support/shipped-catalogue.ts';
import { golden, type GoldenLink, type GoldenRecognition } from './golden.ts';

// Does the shipped data say what its sources say? The tables in golden/ were made from the sources apart from the data.
// A difference is either mended in the data, or gets a `because` in the table: never settle one by copying the data.

const catalogue = await shippedCatalogue();
const factors = [...catalogue.factors.values()];
const interventions = [...catalogue.interventions.values()];
const TODAY = '2026-11-25';

const count = (kind: Factor['kind'], group: Factor['group'], inTable1: boolean): number =>
  factors.filter((factor) => factor.kind === kind && factor.group === group && factor.inTable1 === inTable1).length;

const placed = <Part>(parts: (intervention: Intervention) => readonly Part[]) =>
  interventions.flatMap((intervention) => parts(intervention).map((part) => ({ intervention: intervention.id, part })));

const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const sorted = (rows: readonly object[]): readonly object[] => rows.toSorted(byText);

describe('the factors of the report', () => {
  it.each([
    ['child', 8, 6, 3, 2],
    ['parent-prenatal', 6, 3, 9, 2],
    ['parent', 4, 2, 11, 2],
    ['environment', 8, 5, 10, 2],
  ] as const)(
    'are, for %s, %i risks and %i protective in Table 1, and %i and %i in the text only',
    (group, risk, protective, textRisk, textProtective) => {
      expect(count('risk', group, true)).toBe(risk);
      expect(count('protective', group, true)).toBe(protective);
      expect(count('risk', group, false)).toBe(textRisk);
      expect(count('protective', group, false)).toBe(textProtective);
    },
  );

  it('are 26 + 16 in Table 1, 83 in all, with 212 findings', () => {
    expect(factors.filter(({ kind, inTable1 }) => inTable1 && kind === 'risk')).toHaveLength(26);
    expect(factors.filter(({ kind, inTable1 }) => inTable1 && kind === 'protective')).toHaveLength(16);
    expect(factors).toHaveLength(83);
    expect(factors.flatMap(({ findings = [] }) => findings)).toHaveLength(212);
  });

  it.each(golden('factors').map((row) => [row.id, row] as const))(
    '%s: kind, group, section, figure and study of each finding',
    (id, row) => {
      const factor = factors.find((candidate) => candidate.id === id);
      expect({
        id: factor?.id,
        kind: factor?.kind,
        group: factor?.group,
        inTable1: factor?.inTable1,
        findings: (factor?.findings ?? []).map(({ figure, study, source }) => ({
          section: source.at,
          ...present({ figure, study }),
        })),
      }).toEqual({
        ...row,
        findings: row.findings.map(({ section, figure, study }) => ({ section, ...present({ figure, study }) })),
      });
    },
  );

  it('have no finding from elsewhere than the report', () => {
    const sources = new Set(factors.flatMap(({ findings = [] }) => findings.map(({ source }) => source.id)));
    expect([...sources]).toEqual(['tno-2019']);
  });

  it('of Table 1 can all be chosen in the questionnaire, by their kind and domain', () => {
    const asked = catalogue.questionnaire.filter(({ kind }) => kind === 'factors');
    const domainOf = ({ group }: Factor) => (group === 'parent-prenatal' ? 'parent' : group);
    const missed = factors
      .filter(({ inTable1, offerable }) => inTable1 && offerable !== false)
      .filter(
        (factor) =>
          !asked.some(
            ({ factorKind, domain }) =>
              factorKind === factor.kind && (domain === undefined || domain === domainOf(factor)),
          ),
      );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('leave out of the questionnaire only what is no aim of policy', () => {
    const notOffered = factors.filter(({ offerable }) => offerable === false).map(({ id }) => id);
    expect(notOffered).toEqual(['easy-temperament', 'high-intelligence', 'two-parent-family']);
  });
});

/** Every `{ id: tno-2019, at: … }` below a value, wherever it stands. */
function citedSections(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = 'id' in value && value.id === 'tno-2019' && 'at' in value && typeof value.at === 'string';
  return [...(here ? [String(value.at)] : []), ...Object.values(value).flatMap(citedSections)];
}

describe('what is cited from the report', () => {
  const sections = new Set(golden('report-sections').map(({ at }) => at));
  const cited = citedSections([
    factors,
    interventions,
    [...catalogue.activeElements.values(), ...catalogue.explanations.values(), ...catalogue.levels.values()],
    catalogue.caveats,
    catalogue.reportClaims,
    catalogue.vocabulary,
  ]).flatMap((at) => at.split(', '));

  it('stands in a section that exists', () => {
    expect(cited.length).toBeGreaterThan(400);
    expect([...new Set(cited)].filter((at) => !sections.has(at))).toEqual([]);
  });

  it.each(golden('active-elements').map((row) => [row.id, row] as const))('element %s', (id, row) => {
    const element = catalogue.activeElements.get(id);
    expect(element).toMatchObject({ id, group: row.group });
    expect(element?.study).toBe(row.study);
    expect(element?.source.at?.split(', ')).toContain(row.section);
  });

  it('has 25 effective elements and one condition of context, and no more', () => {
    const groups = [...catalogue.activeElements.values()].map(({ group }) => group);
    expect(groups.filter((group) => group !== 'context')).toHaveLength(25);
    expect(groups.filter((group) => group === 'context')).toHaveLength(1);
  });

  it.each(golden('caveats').map((row) => [row.id, row] as const))('caveat %s', (id, { section, basis }) => {
    const caveat = catalogue.caveats.find((candidate) => candidate.id === id);
    expect(caveat).toMatchObject({ id, basis, source: { id: 'tno-2019' } });
    expect(caveat?.source.at).toBe(section);
  });

  it('has 26 caveats on its own method and 2 conclusions for municipalities; ours are marked as inferred or name another source', () => {
    const theirs = new Set(golden('caveats').map(({ id }) => id));
    expect(theirs.size).toBe(26 + 2);
    const unmarked = catalogue.caveats
      .filter(({ id }) => !theirs.has(id))
      .filter(({ basis, source }) => basis === 'stated' && source.id === 'tno-2019');
    expect(unmarked).toEqual([]);
  });

  it('has its two conclusions for municipalities said before all else', () => {
    const { caveats } = select(catalogue, { factors: factors.slice(0, 3).map(({ id }) => ({ id })) }, TODAY);
    expect(caveats.slice(0, 2).map(({ id }) => id)).toEqual(['large-offer-low-level', 'coherent-offer']);
    expect(caveats.length).toBeGreaterThan(3);
  });

  it('has 63 claims; each claim that we add is one that can be checked against the data', () => {
    const claims = golden('report-claims');
    expect(claims).toHaveLength(63);
    const ours = new Map(catalogue.reportClaims.map((claim) => [claim.id, claim]));
    expect(claims.filter(({ id, section }) => ours.get(id)?.source.at !== section)).toEqual([]);
    const theirs = new Set(claims.map(({ id }) => id));
    expect(catalogue.reportClaims.filter(({ id, check }) => !theirs.has(id) && check === undefined)).toEqual([]);
  });
});

type Dated = Pick<GoldenRecognition, 'level' | 'date' | 'dateIsLatest' | 'seen'>;
const dated = ({ level, date, dateIsLatest, seen }: Dated) => ({ level, ...present({ date, dateIsLatest, seen }) });

const recordOf = (id: string): Intervention | undefined => interventions.find((candidate) => candidate.id === id);

describe('the recognitions', () => {
  it.each(interventions.map(({ id, recognitions }) => [id, recognitions] as const))(
    '%s has the levels and dates of the databases, oldest first',
    (id, recognitions) => {
      const expected = golden('recognitions').filter(
        ({ intervention, level }) => intervention === id && level !== 'none',
      );
      expect(recognitions.map(dated)).toEqual(expected.map(dated));
    },
  );

  it('are known, or known to be absent, for exactly the interventions of the data', () => {
    const known = new Set(golden('recognitions').map(({ intervention }) => intervention));
    expect(new Set(interventions.map(({ id }) => String(id)))).toEqual(known);
  });

  it('are of interventions for the first 1000 days: others stay out', () => {
    const ids = new Set<string>(interventions.map(({ id }) => id));
    expect(golden('left-out-interventions').filter(({ intervention }) => ids.has(intervention))).toEqual([]);
  });

  it.each([
    ['spark18', []],
    ['bemoeizorg-jgz', []],
    ['slimmer-zwanger', []],
    ['centering-zwangerschap', []],
    ['voorzorg', ['prenatal-smoking', 'second-hand-smoke', 'child-maltreatment', 'exposure-to-domestic-violence']],
  ])('%s was granted, every time, for: %j', (id, scope) => {
    const scopes = recordOf(id)?.recognitions.map((recognition) => recognition.scope?.factors);
    expect(scopes).not.toEqual([]);
    expect(scopes).toEqual(scopes?.map(() => scope));
  });

  it('of the Ouder-baby interventie has the scope that the committee states', () => {
    expect(recordOf('ouder-baby-interventie')?.recognitions.at(-1)?.scope).toMatchObject({
      factors: ['warm-sensitive-parenting'],
      basis: 'stated',
    });
  });

  it.each([
    ['mim', 'current'],
    ['shantala-babymassage-individueel', 'current'],
    ['ouder-baby-interventie', 'current'],
    ['nika', 'under-reassessment'],
    ['k-vht', 'under-reassessment'],
  ])('%s stood as %s when its page was seen', (id, status) => {
    expect(recordOf(id)?.recognitions.at(-1)?.standing).toMatchObject({ status, seen: '2026-11-23' });
  });

  it.each([
    ['voorzorg', 'first-indications'],
    ['stevig-ouderschap', 'first-indications'],
    ['bemoeizorg-jgz', 'first-indications'],
    ['ouder-baby-interventie', 'first-indications'],
    ['vipp-sd', 'strong-indications'],
  ])('%s has beside them what the report says: %s', (id, level) => {
    expect(recordOf(id)?.reportedLevels).toContainEqual(
      expect.objectContaining({ level, date: '2019', source: { id: 'tno-2019', at: '§4.3' } }),
    );
  });

  it('name no factor in their scope that the intervention does not work on by study', () => {
    const unstudied = placed(({ recognitions, links }) =>
      recognitions
        .flatMap(({ scope }) => scope?.factors ?? [])
        .filter((id) => !links.some(({ factor, claim }) => factor === id && claim === 'studied')),
    );
    expect(unstudied).toEqual([]);
  });
});

const linkOf = (intervention: string, factor: string): readonly Link[] =>
  recordOf(intervention)?.links.filter((link) => link.factor === factor) ?? [];

const refusals = new Map(
  shippedFiles()
    .filter(({ path }) => path.startsWith('interventions/'))
    .map(({ path, bytes }) => {
      const lines = Buffer.from(bytes).toString('utf8').split('\n');
      const comments = lines.filter((line) => /^\s*# refused:/.test(line)).join('\n');
      return [path.slice('interventions/'.length, -'.yaml'.length), comments];
    }),
);

type Told = Partial<Pick<GoldenLink, 'claim' | 'result' | 'studies' | 'onlyTogether'>>;
const told = ({ claim, result, studies, onlyTogether }: Told) => present({ claim, result, studies, onlyTogether });

describe('the links', () => {
  const rows = golden('links');

  it.each(rows.map((row) => [row.intervention, row.relation, row.factor, row.claim, row.result ?? '', row] as const))(
    '%s %s %s: %s %s',
    (intervention, relation, factor, claim, _, row) => {
      const link = linkOf(intervention, factor).find((candidate) => candidate.relation === relation);
      if (claim === 'refused') {
        expect(link).toBeUndefined();
        expect(refusals.get(intervention)).toContain(factor);
      } else {
        expect(told(link ?? {})).toEqual(told(row));
      }
    },
  );

  it('differ from the research only for a reason', () => {
    expect(rows.filter(({ research, because }) => research !== undefined && because === undefined)).toEqual([]);
  });

  it('say why they depart from the research where the decisions of November 2026 changed them', () => {
    const decided = rows.filter(({ because }) => because?.includes('Decisions'));
    expect(decided.length).toBeGreaterThan(5);
    const silent = decided.filter(
      ({ intervention, factor, relation }) =>
        linkOf(intervention, factor).find((link) => link.relation === relation)?.because === undefined,
    );
    expect(silent).toEqual([]);
  });

  it('include each of the 25 pairs that the audit proposed', () => {
    const proposed = rows.filter((row) => row.proposed);
    expect(new Set(proposed.map(({ intervention, factor }) => [intervention, factor].join())).size).toBe(25);
    expect(proposed.filter(({ claim }) => claim === 'refused')).toEqual([]);
  });

  it('are no more than these, but for inferences that the audit let stand as plausible', () => {
    const known = new Set(rows.map(({ intervention, factor, relation }) => [intervention, factor, relation].join()));
    const weakened = new Set(golden('links-to-avoid').map(({ intervention, factor }) => [intervention, factor].join()));
    const beyond = placed(({ links }) => links)
      .filter(({ intervention, part }) => !known.has([intervention, part.factor, part.relation].join()))
      .filter(
        ({ intervention, part }) => part.claim !== 'plausible' || !weakened.has([intervention, part.factor].join()),
      );
    expect(beyond).toEqual([]);
  });

  it.each(golden('links-to-avoid').map((row) => [row.intervention, row.factor, row.verdict, row] as const))(
    '%s and %s (%s) is absent, or weaker than it was',
    (intervention, factor, verdict, { because }) => {
      const links = linkOf(intervention, factor).filter(({ relation }) => relation !== 'studied-with');
      const weakened = verdict === 'over-claimed' ? links.filter(({ claim }) => claim !== 'plausible') : links;
      if (because === undefined) expect(weakened).toEqual([]);
      else expect(links).not.toEqual([]);
      const scopes = recordOf(intervention)?.recognitions.map(({ scope }) => scope);
      expect(scopes?.flatMap((scope) => scope?.factors ?? [])).not.toContain(factor);
    },
  );

  it('are meant for no protective factor', () => {
    const wrong = placed(({ links }) => links)
      .filter(({ part }) => part.relation === 'meant-for')
      .filter(({ part }) => catalogue.factors.get(part.factor)?.kind === 'protective');
    expect(wrong).toEqual([]);
  });

  it('answer nothing when they are plausible, whichever factor is asked', () => {
    const reasons = factors.flatMap(({ id }) => {
      const { matches, near } = select(catalogue, { factors: [{ id }], criteria: { includeUnrated: true } }, TODAY);
      return [...matches, ...near].flatMap((match) => match.reasons);
    });
    expect(reasons.filter(({ claim }) => claim === 'plausible').length).toBeGreaterThan(5);
    expect(
      reasons.filter(({ claim, role }) => claim === 'plausible' && (role === 'answers' || role === 'serves')),
    ).toEqual([]);
  });
});

describe('the studies', () => {
  it('are those of the table, with the country and the result of each outcome', () => {
    const ours = placed(({ studies = [] }) => studies).map(({ intervention, part }) => ({
      intervention,
      id: part.id,
      ...present({ country: part.country }),
      outcomes: part.outcomes.map(({ factor, result, composite }) => [
        factor ?? '-',
        result,
        ...(composite ? ['composite'] : []),
      ]),
    }));
    const expected = golden('studies').map(({ intervention, id, country, outcomes }) => ({
      intervention,
      id,
      ...present({ country }),
      outcomes,
    }));
    expect(sorted(ours)).toEqual(sorted(expected));
  });

  it.each(golden('studies').map((row) => [row.id, row.designKind, row] as const))(
    '%s is coded as %s, with as many people and months as its source says',
    (id, designKind, row) => {
      const study = recordOf(row.intervention)?.studies?.find((candidate) => candidate.id === id);
      expect(present({ participants: study?.participants, followUpMonths: study?.followUpMonths })).toEqual(
        present({ participants: row.participants, followUpMonths: row.followUpMonths }),
      );
      expect(study?.designKind).toBe(designKind);
    },
  );
});

describe('the families that a programme is for', () => {
  it.each([
    ['vipp-sd', ['first-year']],
    ['nika', ['first-year']],
    ['home-start', ['first-year', 'second-year']],
    ['gigagaaf', ['first-year']],
    ['spel-aan-huis', ['second-year']],
    ['beweeg-wijs-1-5-4', ['second-year']],
  ])('%s says what must be said beside %j', (id, phases) => {
    expect(recordOf(id)?.target.phaseNotes?.map(({ phase }) => phase)).toEqual(phases);
  });

  it.each([
    ['ouder-baby-interventie', ['maternal-depression-now']],
    ['nika', ['disruptive-parenting']],
  ])('%s asks for %j', (id, traits) => {
    expect(recordOf(id)?.target.conditions?.map(({ trait }) => trait)).toEqual(traits);
  });

  it('are of VIPP-LD or VIPP-V either the one or the other, which is no condition', () => {
    const target = recordOf('vipp-ld-v')?.target;
    expect(target?.conditions).toBeUndefined();
    expect(target?.audience.nl).toMatch(/verstandelijke beperking.* of .*visuele beperking/);
    expect(target?.audience.en).toMatch(/intellectual disability.* or .*visual disability/);
  });
});

describe('what the report says of a programme', () => {
  const notesOf = (id: string): string =>
    JSON.stringify([recordOf(id)?.notes, recordOf(id)?.reportedLevels?.map(({ note }) => note)]);

  it.each([
    ['voorzorg', /borstvoeding/, /breastfe/],
    ['bemoeizorg-jgz', /eerste bevindingen.*geen controlegroep/, /first findings.*no control group/],
    ['vipp-sd', /veilige gehechtheid.*onveilig gehechtheidsverleden/, /secure attachment.*insecure attachment past/],
  ])('%s tells it in both languages', (id, dutch, english) => {
    expect(notesOf(id)).toMatch(dutch);
    expect(notesOf(id)).toMatch(english);
  });
});

describe('regular care', () => {
  it('is 102 kinds with 410 links, each with its footing, reach and factors', () => {
    const ours = [...catalogue.regularCare.values()].map(({ id, footing, reach, factors: linked }) => ({
      id,
      footing,
      reach,
      factors: Object.fromEntries(linked.map(({ factor, link }) => [factor, link])),
    }));
    expect(ours).toHaveLength(102);
    expect(ours.flatMap((care) => Object.keys(care.factors))).toHaveLength(410);
    expect(sorted(ours)).toEqual(sorted(golden('regular-care')));
  });
});
