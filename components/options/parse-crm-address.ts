import { patternOfOrigin, whyNoOrigin } from '@/contracts/map-origin.ts';

/**
 * The match pattern of a CRM's address as a person types or pastes it, `crm.example/clientes/88`; null where it is none that
 * debtors may be read from: public ones must be encrypted. `ports`: whether this browser's patterns know ports.
 */
export function parseCrmAddress(typed: string, ports: boolean): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || text === '' || url.username !== '' || whyNoOrigin(url.origin) !== null) return null;
  return patternOfOrigin(url.origin, ports);
}
