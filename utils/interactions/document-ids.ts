import { conversationId } from './conversation-id.ts';

/** CPF, CNPJ (also with letters), RFC and CURP, in whatever people put between their parts. */
const written = /[\p{L}\d][\p{L}\d./-]{9,19}(?![\p{L}\d])/gu;

/**
 * What stands for the document numbers of a text: salted hashes, so that two of them can be compared where neither is kept.
 * Twelve at most.
 *
 * @param salt of this browser: there are few enough documents to try them all, were it known
 */
export function documentIds(salt: string, text: string): Promise<string[]> {
  const bare = (text.match(written) ?? []).map((word) => word.replace(/[./-]/g, '').toUpperCase());
  const documents = bare.filter((word) =>
    /^(\d{11}|[A-Z\d]{12}\d{2}|[A-ZÑ]{3,4}\d{6}[A-Z\d]{3}|[A-Z]{4}\d{6}[A-Z\d]{8})$/.test(word),
  );
  return Promise.all([...new Set(documents)].slice(0, 12).map((each) => conversationId(salt, `doc:${each}`)));
}
