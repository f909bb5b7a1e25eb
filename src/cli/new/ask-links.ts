import type { Factor, Relation } from '../../core/generated/schema-types.ts';
import { type FormAnswers, type Draft, newRecord } from '../../core/new-entry/new-record.ts';
import type { Heading } from '../prompts/heading.ts';
import type { ListOption } from '../../view/list-option.ts';
import type { Reply } from '../prompts/prompter.ts';
import { chosenFactorOptions } from '../../view/questionnaire/option-groups.ts';
import type { Lens } from '../../tell/lens.ts';
import { FACTOR_KINDS } from '../../core/vocabulary.ts';
import { chosenMarks, markedAs } from '../questionnaire/marks.ts';
import { askInTurn } from '../questionnaire/ask-in-turn.ts';
import { askForm } from './ask-form.ts';
import { askSource } from './ask-source.ts';
import { type FormAsking, type FormQuestion, textOf } from './asking.ts';

interface Pair {
  readonly factor: Factor;
  readonly relation: Relation;
}

const RELATIONS: readonly Relation[] = ['works-on', 'meant-for'];

/** Nobody is meant for a protective factor. */
const factorsFor = ({ catalogue }: Lens, relation: Relation): readonly Factor[] =>
  [...catalogue.factors.values()].filter(({ kind }) => relation === 'works-on' || kind === 'risk');

/** The factors that the intervention has this relation to. */
function whichFactors(asking: FormAsking, relation: Relation): FormQuestion {
  const { prompter, lens } = asking;
  const words = lens.messages.create.link;
  const factors = factorsFor(lens, relation);
  const groups = FACTOR_KINDS.map((kind) => ({
    heading: lens.messages.terms[kind],
    options: chosenFactorOptions(
      lens,
      factors.filter((factor) => factor.kind === kind),
    ),
  }));
  return {
    key: relation,
    ask: async (answers, context) => {
      const before = answers.get(relation);
      const reply = await prompter.chooseMany({
        message: words[relation],
        why: words[`${relation}Why`],
        ...(context !== undefined && { context }),
        groups: groups.filter(({ options }) => options.length > 0),
        isSearchable: true,
        marks: chosenMarks(Array.isArray(before) ? before : []),
        noneLabel: words.none,
      });
      const ids = factors.map(({ id }) => id);
      if (reply.kind === 'answer') return { kind: 'answer', value: markedAs(reply.value, 'chosen', ids) };
      return reply.draft === undefined ? reply : { kind: 'back', draft: markedAs(reply.draft, 'chosen', ids) };
    },
  };
}

const choicesFrom = (labels: Readonly<Record<string, string>>): readonly ListOption[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/**
 * What a link rests on: the claim, what was found when it was studied, and who says so. A bare enter claims no more
 * than that a source says so, and no result.
 */
function aboutLink(
  asking: FormAsking,
  { factor, relation }: Pair,
  context: string | undefined,
): readonly FormQuestion[] {
  const { prompter, lens } = asking;
  const { terms, create } = lens.messages;
  const name = lens.text(factor.label);
  const place = context === undefined ? {} : { context };
  const choose = (
    key: string,
    heading: Pick<Heading, 'message' | 'why'>,
    choices: readonly ListOption[],
    least: string,
  ) => ({
    key,
    ask: (answers: FormAnswers) =>
      prompter.chooseOne({
        ...place,
        ...heading,
        groups: [{ options: choices }],
        selected: textOf(answers, key) || least,
      }),
  });
  const { link } = create;
  return [
    choose(
      'claim',
      { message: link.claim(name, terms.relations[relation]), why: link.claimWhy },
      choicesFrom(terms.claims),
      'stated',
    ),
    {
      ...choose('result', { message: link.result(name) }, choicesFrom(terms.results), 'unknown'),
      applies: (answers) => answers.get('claim') === 'studied',
    },
    { key: 'source', ask: () => askSource(asking, { ...place, message: link.source(name), why: '' }) },
  ];
}

async function askLink(
  asking: FormAsking,
  pair: Pair,
  context: string | undefined,
  known: Map<string, FormAnswers>,
): Promise<Reply<Draft>> {
  const key = `${pair.relation} ${pair.factor.id}`;
  const answers = known.get(key);
  const reply = await askForm(aboutLink(asking, pair, context), answers === undefined ? {} : { answers });
  if (reply.kind === 'back') return { kind: 'back' };
  known.set(key, reply.value);
  const { factor, relation } = pair;
  return { kind: 'answer', value: newRecord(reply.value, { factor: factor.id, relation }) };
}

function pairsIn({ catalogue }: Lens, answers: FormAnswers): readonly Pair[] {
  return RELATIONS.flatMap((relation) => {
    const ids = answers.get(relation);
    const chosen = new Set(Array.isArray(ids) ? ids : []);
    return [...catalogue.factors.values()].filter(({ id }) => chosen.has(id)).map((factor) => ({ factor, relation }));
  });
}

/** What ties the intervention to factors: first which, then of each what it rests on. Asked again, it remembers. */
export function linksAsker(asking: FormAsking): (context: string | undefined) => Promise<Reply<readonly Draft[]>> {
  const which = RELATIONS.map((relation) => whichFactors(asking, relation));
  const known = new Map<string, FormAnswers>();
  let answers: FormAnswers = new Map();
  return async (context) => {
    const place = context === undefined ? {} : { context: () => context };
    let fromEnd = false;
    for (;;) {
      const reply = await askForm(which, { ...place, answers, fromEnd });
      if (reply.kind === 'back') return { kind: 'back' };
      answers = reply.value;
      const links = await askInTurn(pairsIn(asking.lens, answers), (pair) => askLink(asking, pair, context, known));
      if (links.kind === 'answer') return links;
      fromEnd = true;
    }
  };
}
