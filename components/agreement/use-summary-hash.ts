import { useEffect, useState } from 'react';
import type { Agreement } from '@/domain/agreement/agreement.ts';
import { consentText } from '@/domain/agreement/summary-text.ts';

/** SHA-256, in hex, of exactly this deal in exactly these words; null while it is reckoned, or where there is no deal. */
export function useSummaryHash(agreement: Agreement | null, summary: string | null): string | null {
  const [hash, setHash] = useState<string | null>(null);
  const text = agreement && summary !== null ? consentText(agreement, summary) : null;
  useEffect(() => {
    setHash(null);
    if (text === null) return;
    let stale = false;
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      if (!stale) setHash(Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(''));
    });
    return () => {
      stale = true;
    };
  }, [text]);
  return hash;
}
