import Dexie, { type Table } from 'dexie';
import type {
  AccountRow,
  AcknowledgementRow,
  AgendaRow,
  BindingRow,
  CallRow,
  DeviceRow,
  HeadRow,
  HostReportRow,
  InteractionRow,
  LayoutRow,
  NoteRow,
  OutageRow,
  OutboxEntry,
  OutcomeRow,
  PaceRow,
  PackRow,
  PanelRow,
  ReceiptRow,
  RecordRow,
  SelectorHeadRow,
  SelectorSetRow,
} from './rows.ts';

/**
 * All that the extension keeps on disk. Versions only ever add: a store can roll an extension back to an older build
 * within a minute, and the older build must open what the newer one wrote.
 */
export class CombinadoDatabase extends Dexie {
  declare readonly devices: Table<DeviceRow, string>;
  declare readonly outbox: Table<OutboxEntry, string>;
  declare readonly acknowledgements: Table<AcknowledgementRow, string>;
  declare readonly paces: Table<PaceRow, string>;
  declare readonly packs: Table<PackRow, string>;
  declare readonly heads: Table<HeadRow, [string, string]>;
  declare readonly accounts: Table<AccountRow, string>;
  declare readonly interactions: Table<InteractionRow, string>;
  declare readonly outcomes: Table<OutcomeRow, string>;
  declare readonly receipts: Table<ReceiptRow, string>;
  declare readonly bindings: Table<BindingRow, string>;
  declare readonly panels: Table<PanelRow, string>;
  declare readonly agendas: Table<AgendaRow, string>;
  declare readonly selector_heads: Table<SelectorHeadRow, [string, string]>;
  declare readonly selector_sets: Table<SelectorSetRow, [string, string]>;
  declare readonly host_reports: Table<HostReportRow, [string, string]>;
  declare readonly calls: Table<CallRow, string>;
  declare readonly outages: Table<OutageRow, string>;
  declare readonly records: Table<RecordRow, string>;
  declare readonly layouts: Table<LayoutRow, string>;
  declare readonly notes: Table<NoteRow, string>;

  constructor(name = 'combinado') {
    // `strict` waits for the medium, at about a third of a millisecond: "saved" must mean saved.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      devices: 'user_id, email',
      outbox: 'id, [user_id+seq], state',
      acknowledgements: 'id, user_id, at',
      paces: 'user_id',
      packs: 'hash, [organisation_id+playbook_id]',
      heads: '[organisation_id+playbook_id]',
      accounts: 'key, [organisation_id+ref], *phones, cached_at',
      interactions: 'id, &open_key, touched_at',
      layouts: 'site',
      notes: 'name',
    });
    this.version(2).stores({ receipts: 'interaction_id, kept_at' });
    this.version(3).stores({
      interactions: 'id, &open_key, touched_at, conversation, user_id',
      bindings: 'id, touched_at',
      panels: 'interaction_id, touched_at',
      agendas: 'user_id',
    });
    this.version(4).stores({ outcomes: 'interaction_id, user_id, logged_at' });
    this.version(5).stores({
      selector_heads: '[organisation_id+adapter]',
      selector_sets: '[organisation_id+hash], [organisation_id+adapter]',
      host_reports: '[user_id+adapter]',
    });
    this.version(6).stores({ calls: 'id, user_id, touched_at' });
    this.version(7).stores({ outages: 'id, [user_id+from], to', records: 'key, touched_at' });
  }
}
