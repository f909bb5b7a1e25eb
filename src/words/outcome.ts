import type { Effect } from '../core/effect-on.ts';
import type { Result, Role } from '../core/generated/schema-types.ts';
import { type Said, same, type Saying } from './said.ts';

/** What a study found. */
export const results = {
  favourable: { nl: 'gunstig verschil gevonden', en: 'favourable difference found' },
  mixed: { nl: 'wisselende of samengestelde uitkomst', en: 'mixed or composite outcome' },
  none: { nl: 'geen verschil aangetoond', en: 'no difference shown' },
  negative: { nl: 'ongunstig verschil gevonden', en: 'unfavourable difference found' },
  unknown: { nl: 'uitkomst niet gevonden', en: 'result not found' },
} satisfies Saying<Record<Result, string>>;

const studied = ({ nl, en }: Said): Said => ({ nl: `onderzocht: ${nl}`, en: `studied: ${en}` });

/** What an intervention does for a factor, where there is room for a word. */
export const cells = {
  favourable: { nl: 'gunstig', en: 'better' },
  mixed: { nl: 'gemengd', en: 'mixed' },
  none: { nl: 'geen', en: 'none' },
  negative: { nl: 'nadelig', en: 'worse' },
  part: { nl: 'deels', en: 'part' },
  aim: { nl: 'doel', en: 'aim' },
  group: { nl: 'groep', en: 'group' },
  unknown: same('?'),
  touches: same('~'),
  nothing: same('-'),
} satisfies Saying<Record<Effect, string>>;

/** The same where there is room for a mark. */
export const marks = {
  favourable: same('+'),
  mixed: same('±'),
  none: same('0'),
  negative: same('!'),
  part: same('½'),
  aim: { nl: 'd', en: 'a' },
  group: same('g'),
  unknown: same('?'),
  touches: same('~'),
  nothing: same('-'),
} satisfies Saying<Record<Effect, string>>;

/** What a word or mark of the table stands for. */
export const meanings = {
  favourable: studied(results.favourable),
  mixed: studied(results.mixed),
  none: studied(results.none),
  negative: studied(results.negative),
  part: { nl: 'onderzocht op een deel van de factor', en: 'studied on a part of the factor' },
  aim: { nl: 'zo noemt een bron het doel', en: 'named as its aim by a source' },
  group: { nl: 'voor deze gezinnen gemaakt', en: 'made for these families' },
  unknown: studied(results.unknown),
  touches: { nl: 'zijdelings', en: 'indirect' },
  nothing: { nl: 'niets', en: 'nothing' },
} satisfies Saying<Record<Effect, string>>;

/** What a reason says of a factor. */
export const roles = {
  answers: { nl: 'antwoord', en: 'answer' },
  'no-effect': { nl: 'geen effect', en: 'no effect' },
  serves: meanings.group,
  touches: meanings.touches,
} satisfies Saying<Record<Role, string>>;
