import type { Turn } from '../conversation/turn.ts';

/** Plain yeses to "am I speaking with…?", folded, in the three languages; read only in reply to that question. */
const yes =
  /^(?:(?:oi|ola|hola|hi|hello|bom dia|boa tarde|boa noite|buenos dias|buenas tardes|buenas noches|alo|bueno)[ ,.!]*)?(?:sim|sou(?: eu)?|isso|eu mesm[ao]|e el[ae] mesm[ao]|ele mesmo|ela mesma|si|soy(?: yo)?|el mismo|la misma|servidor[a]?|a sus ordenes|asi es|correcto|yes|speaking|this is (?:he|she))(?![a-z])/;

/** What turns such a reply into another thing: "sou a mãe dele", "sim, mas ela não está". */
const no =
  /(?:^|[^a-z])(?:nao|no|not|mae|pai|filh[ao]|irma|irmao|espos[ao]|marido|mulher|vizinh[ao]|colega|madre|padre|mama|papa|hij[ao]|herman[ao]|vecin[ao]|wife|husband|mother|father|son|daughter|wrong|engano|equivocado|quem|quien|who)(?![a-z])/;

/**
 * The customer's turn that confirms identity: the first plain yes in the two turns after the agent asked for the person.
 * @param asked ids of agent turns that asked
 */
export function confirmIdentity(turns: readonly Turn[], asked: ReadonlySet<string>): Turn | null {
  for (const [index, turn] of turns.entries()) {
    if (!asked.has(turn.id)) continue;
    for (const reply of turns
      .slice(index + 1)
      .filter((each) => each.speaker === 'customer')
      .slice(0, 2)) {
      const said = reply.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
      if (yes.test(said) && !no.test(said)) return reply;
    }
  }
  return null;
}
