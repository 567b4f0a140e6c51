import type * as z from 'zod';
import type { CombinadoDatabase } from './database.ts';

/** A small thing that has one value on disk: how it is named, checked, and what holds before it was ever written. */
export class Note<T> {
  constructor(
    readonly name: string,
    private readonly schema: z.ZodType<T>,
    private readonly initial: T,
  ) {}

  /** The kept value; the initial one where nothing is kept, or where what is kept is of a form that this build does not know. */
  async read(db: CombinadoDatabase): Promise<T> {
    const parsed = this.schema.safeParse((await db.notes.get(this.name))?.value);
    return parsed.success ? parsed.data : this.initial;
  }

  async write(db: CombinadoDatabase, value: T): Promise<void> {
    await db.notes.put({ name: this.name, value });
  }
}
