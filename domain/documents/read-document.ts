import { isCnpj } from './cnpj.ts';
import { isCpf } from './cpf.ts';
import { isCuit } from './cuit.ts';
import { isCurp } from './curp.ts';
import { isNif } from './nif.ts';
import { isNit } from './nit.ts';
import { isRfc } from './rfc.ts';
import { isRut } from './rut.ts';

export interface DocumentReading {
  /** Letters in capitals and digits, without marks between them; a mask stays as it stands. */
  readonly document: string;
  /** Its check digit was there and agreed. */
  readonly proved: boolean;
}

/** Stands for a digit that is not shown. */
const MASK = /[*•●#█_]|^[\dX]*XX[\dX]*$/;

/**
 * Kinds of document by how they are written, the surest first. A text that is written as one of them and fails all the
 * checks of those that are written so is a slip, or none at all.
 */
const KINDS: readonly { readonly written: RegExp; readonly checks: readonly ((text: string) => boolean)[] }[] = [
  { written: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, checks: [isCpf] },
  { written: /^[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}$/, checks: [isCnpj] },
  { written: /^\d{1,2}\.\d{3}\.\d{3}-[\dK]$/, checks: [isRut] },
  { written: /^\d{7,8}-[\dK]$/, checks: [isRut] },
  { written: /^\d{2}-\d{8}-\d$/, checks: [isCuit] },
  { written: /^\d{3}\.\d{3}\.\d{3}-\d$|^\d{9,10}-\d$/, checks: [isNit] },
  { written: /^[A-ZÑ]{4}\d{6}[A-Z]{6}[\dA-Z]\d$/, checks: [isCurp] },
  { written: /^[A-ZÑ&]{3,4}[ -]?\d{6}[ -]?[\dA-Z]{3}$/, checks: [isRfc] },
  { written: /^[\dXYZ]\d{7}-?[A-Z]$/, checks: [isNif, isRut] },
  { written: /^\d{11}$/, checks: [isCpf, isCuit] },
  { written: /^[\dA-Z]{12}\d{2}$/, checks: [isCnpj] },
];

/**
 * Reads a document of identity as a screen shows it. Null where it is none, or where its check digit says that it was
 * mistyped. What is masked, or has no check digit at all, is read and not proved.
 */
export function readDocument(text: string): DocumentReading | null {
  const written = text.normalize('NFC').trim().toUpperCase();
  const document = written.replace(/[\s./-]/g, '');
  if (!/^[A-ZÑ&\d*•●#█_]{5,20}$/u.test(document) || !/\d/.test(document)) return null;
  if (MASK.test(document)) return { document, proved: false };
  const kind = KINDS.find((each) => each.written.test(written));
  if (!kind) return { document, proved: false };
  return kind.checks.some((check) => check(document)) ? { document, proved: true } : null;
}
