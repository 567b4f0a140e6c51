import type { FieldMap } from '@/contracts/field-map.ts';
import type { HostCommand } from '@/contracts/host-facts.ts';

export type AnnounceCommand = Extract<HostCommand, { type: 'outcome.announce' }>;

/**
 * Tells a page that cooperates of an outcome, by `combinado:outcome`: see `docs/hosts/crm-integration.md`. Only where its
 * map says so; the note goes with it only where the map's form has a place for one.
 *
 * @param record the CRM's own id of the record that is open, which is the outcome's
 */
export function announce(
  { announce: allowed, form }: Pick<FieldMap, 'announce' | 'form'>,
  record: string | null,
  { interaction_id, version, outcome, values }: AnnounceCommand,
): void {
  if (!allowed) return;
  const { note, outcome: _, ...plain } = values;
  const detail = {
    v: 1,
    record,
    interaction: interaction_id,
    version,
    outcome,
    ...plain,
    ...(form?.note && note !== undefined ? { note } : {}),
  };
  // As text: Firefox lets no page look into an object of ours.
  document.dispatchEvent(new CustomEvent('combinado:outcome', { detail: JSON.stringify(detail) }));
}
