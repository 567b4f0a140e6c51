import type { Page } from 'playwright-core';
import type { FieldName, WriteName } from '@/contracts/field-map.ts';

/** A seeded record: its id as the address tells it, and what the reader must say of each field that the map has. */
export interface SeededRecord {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** A part of a record's page that somebody opens to see the fields in it; the first one is open by itself. */
export interface View {
  readonly open: (page: Page) => Promise<void>;
  /** Selectors of what the admin points at: the value of each field, as eyes find it. */
  readonly fields: Readonly<Partial<Record<FieldName, string>>>;
}

/** A CRM that this project did not write, running on this machine with invented debtors in it. */
export interface RunningCrm {
  readonly name: string;
  readonly version: string;
  readonly origin: string;
  readonly records: readonly SeededRecord[];
  readonly views: readonly View[];
  /** The controls of the form that an outcome goes into. */
  readonly form: Readonly<Partial<Record<WriteName, string>>>;
  /** Those of them that want a day and an amount as machines write them. */
  readonly plain: readonly WriteName[];
  /** How a person comes from one record to the next costs so many clicks. */
  readonly clicksToOpen: number;
  /** Signs in, and resolves when the CRM can be used. */
  readonly signIn: (page: Page) => Promise<void>;
  /** Opens a record the way its users do, and resolves when all of it is drawn. */
  readonly open: (page: Page, id: string) => Promise<void>;
  /** Starts one more navigation within the program, by its own means, and waits for nothing. `random` gives 0 to 1. */
  readonly hop: (page: Page, random: () => number) => Promise<void>;
  /** The requests that carry a record's data: what a slow network delays. */
  readonly dataUrl: RegExp;
  /** Brings up the form that an outcome goes into, where it is not on the record's own page; answers with the clicks it took. */
  readonly beginOutcome: (page: Page) => Promise<number>;
  /** Leaves that form without a word written. */
  readonly leaveOutcome: (page: Page) => Promise<void>;
  /** Presses the CRM's own save, as the person would, and resolves when it is saved. */
  readonly save: (page: Page) => Promise<void>;
  /** What the CRM's own database now holds of the outcome, by its own API or tables. */
  readonly readBack: (id: string) => Promise<Readonly<Partial<Record<WriteName, string>>>>;
  readonly stop: () => Promise<void>;
}

/** Installs what is missing into `folder`, seeds it where it is new, and starts it on `port`. */
export type StartCrm = (folder: string, port: number) => Promise<RunningCrm>;
