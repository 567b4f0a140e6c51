import { useCallback, useEffect, useRef, useState } from 'react';
import type { HostWire } from '@/components/sidebar/sidebar-page.tsx';
import type { WriteName } from '@/contracts/field-map.ts';
import type { FieldFilled, HostFact } from '@/contracts/host-facts.ts';
import type { FillValues } from './fill-values.ts';

/** How the filling of the CRM's form stands. `gone`: the page went away before it answered. */
export interface Filling {
  readonly asked: boolean;
  readonly fields: Partial<Record<WriteName, FieldFilled>>;
  readonly why: Extract<HostFact, { type: 'form.filled' }>['why'] | 'gone';
}

const nothing: Filling = { asked: false, fields: {}, why: null };

/** Asks the page of a record to fill its form, and keeps what it said of each field. */
export function useFill({ send, listen }: Pick<HostWire, 'send' | 'listen'>, key: string) {
  const [filling, setFilling] = useState(nothing);
  const request = useRef<string | null>(null);
  const fill = useCallback(
    (values: FillValues, replace: boolean) => {
      request.current = crypto.randomUUID();
      setFilling((before) => ({ ...before, asked: true, why: null }));
      send({ type: 'form.fill', request: request.current, key, values, replace });
    },
    [send, key],
  );
  useEffect(
    () =>
      listen((message) => {
        if (request.current === null) return;
        if (message.type === 'host.detached') setFilling((before) => ({ ...before, asked: false, why: 'gone' }));
        else if (message.type === 'form.filled' && message.request === request.current)
          setFilling((before) => ({
            asked: false,
            fields: message.why === null ? { ...before.fields, ...message.fields } : {},
            why: message.why,
          }));
        else return;
        request.current = null;
      }),
    [listen],
  );
  return { filling, fill };
}
