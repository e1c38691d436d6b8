import { setTimeout as sleep } from 'node:timers/promises';
import { writeClock } from '../../../local/clock/clock-file.ts';

/** The one clock of a run: the bots read its file, the connector's limits and the people go by it. */
export class RigClock {
  readonly file: string;
  #base: number;
  #started = Date.now();
  #speed: number;

  constructor(file: string, at: Date, speed: number) {
    this.file = file;
    this.#base = at.getTime();
    this.#speed = speed;
    this.#write();
  }

  /** Milliseconds since 1970, as simulated. */
  now(): number {
    return this.#base + (Date.now() - this.#started) * this.#speed;
  }

  /** Jumps to a later moment; an earlier one changes nothing. */
  moveTo(at: Date): void {
    if (at.getTime() <= this.now()) return;
    this.#base = at.getTime();
    this.#started = Date.now();
    this.#write();
  }

  setSpeed(speed: number): void {
    this.#base = this.now();
    this.#started = Date.now();
    this.#speed = speed;
    this.#write();
  }

  /** Waits for so much simulated time. */
  async wait(ms: number): Promise<void> {
    await sleep(ms / this.#speed);
  }

  #write(): void {
    writeClock(this.file, new Date(this.#base), new Date(this.#started), this.#speed);
  }
}
