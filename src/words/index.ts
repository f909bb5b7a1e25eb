import { answer } from './answer.ts';
import { aside } from './aside.ts';
import { banner } from './banner.ts';
import { care } from './care.ts';
import { check } from './check.ts';
import { cli } from './cli.ts';
import { combinations } from './combinations.ts';
import { commands } from './commands.ts';
import { completion } from './completion.ts';
import { costs } from './costs.ts';
import { create } from './create.ts';
import { errors } from './errors.ts';
import { evidence } from './evidence.ts';
import { exports } from './exports.ts';
import { failures } from './failures.ts';
import { matchFlags } from './match-flags.ts';
import { gaps } from './gaps.ts';
import { history } from './history.ts';
import { indicator } from './indicator.ts';
import { init } from './init.ts';
import { language } from './language.ts';
import { level } from './level.ts';
import { list } from './list.ts';
import { localFigures } from './local-figures.ts';
import { offer } from './offer.ts';
import { origin } from './origin.ts';
import { page } from './page.ts';
import { progress } from './progress.ts';
import { prompts } from './prompts.ts';
import { questionnaire } from './questionnaire.ts';
import { reason } from './reason.ts';
import { select } from './select.ts';
import { show } from './show.ts';
import { terms } from './terms.ts';
import { unknown } from './unknown.ts';
import { type Language, type Spoken, spoken } from './said.ts';

export type { Language } from './said.ts';

const words = {
  ...cli,
  ...combinations,
  ...failures,
  ...matchFlags,
  ...gaps,
  ...language,
  ...offer,
  ...terms,
  ...unknown,
  answer,
  aside,
  banner,
  care,
  check,
  commands,
  completion,
  costs,
  create,
  errors,
  evidence,
  exports,
  history,
  indicator,
  init,
  level,
  list,
  localFigures,
  origin,
  page,
  progress,
  prompts,
  questionnaire,
  reason,
  select,
  show,
};

/** Every text that most runs need, as one language says it. */
export type Messages = Spoken<typeof words>;

export const messages: Readonly<Record<Language, Messages>> = spoken(words);
