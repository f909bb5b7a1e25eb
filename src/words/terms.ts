import type { Phase, SourceKind } from '../core/generated/schema-types.ts';
import { results } from './outcome.ts';
import { kept } from './kept.ts';
import type { Saying } from './said.ts';

export const terms = {
  terms: {
    risk: { nl: 'risicofactor', en: 'risk factor' },
    protective: { nl: 'beschermende factor', en: 'protective factor' },
    must: { nl: 'moet', en: 'must' },
    wish: { nl: 'wens', en: 'wish' },
    unknown: { nl: 'weet niet', en: "don't know" },
    unrated: { nl: 'Geen erkenning gevonden', en: 'No recognition found' },
    onlyFor: { nl: 'Alleen voor', en: 'Only for' },
    notFound: { nl: 'niet gevonden', en: 'not found' },
    allPhases: { nl: 'alle fasen', en: 'all phases' },
    basis: {
      figure: { nl: 'een cijfer', en: 'a figure' },
      practice: { nl: 'signalen uit de praktijk', en: 'signals from practice' },
      policy: { nl: 'een beleidskeuze', en: 'a policy choice' },
    },
    traitShares: {
      most: { nl: 'de meesten wel', en: 'most do' },
      few: { nl: 'de meesten niet', en: 'most do not' },
      mixed: { nl: 'wisselend', en: 'mixed' },
      unknown: { nl: 'weet niet', en: "don't know" },
    },
    orders: {
      evidence: { nl: 'eerst het sterkste bewijs', en: 'strongest evidence first' },
      breadth: { nl: 'eerst de meeste factoren', en: 'most factors first' },
    },
    /** What an intervention works on, in the middle of a sentence; a factor without an aim is no object of 'works on'. */
    worksOn: { nl: (aim: string): string => `werkt aan ${aim}`, en: (aim: string): string => `works on ${aim}` },
    aimedAt: {
      nl: (factor: string): string => `richt zich op de factor "${factor}"`,
      en: (factor: string): string => `is aimed at the factor "${factor}"`,
    },
    relations: {
      'works-on': { nl: 'werkt aan', en: 'works on' },
      'meant-for': { nl: 'bedoeld voor', en: 'meant for' },
      'studied-with': { nl: 'onderzocht bij', en: 'studied with' },
    },
    claims: {
      studied: { nl: 'effect hierop onderzocht', en: 'effect on this was studied' },
      stated: { nl: 'staat in de bron als doel of doelgroep', en: 'named by the source as aim or target group' },
      plausible: { nl: 'onze inschatting', en: 'our own inference' },
    },
    results,
    sourceKinds: {
      report: { nl: 'rapport', en: 'report' },
      database: { nl: 'databank', en: 'database' },
      guideline: { nl: 'richtlijn', en: 'guideline' },
      study: { nl: 'onderzoek', en: 'study' },
      registry: { nl: 'register', en: 'registry' },
      news: { nl: 'nieuws', en: 'news' },
      website: { nl: 'website', en: 'website' },
    } satisfies Saying<Record<SourceKind, string>>,
  },
  phasesShort: {
    preconception: { nl: 'ervoor', en: 'before' },
    pregnancy: { nl: 'zwanger', en: 'pregnant' },
    'first-year': { nl: kept('jaar', '1'), en: kept('year', '1') },
    'second-year': { nl: kept('jaar', '2'), en: kept('year', '2') },
  } satisfies Saying<Record<Phase, string>>,
};
