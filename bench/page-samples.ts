import { stopWorker } from '../tests/support/worker.ts';
import type { BenchPage } from './bench-page.ts';
import type { FloorExtension } from './floor-extension.ts';
import { measureFloor } from './floors.ts';
import type { FloorTimes } from './in-page.ts';
import { firstPass, measurePipeline, measuresWhenQuiet, medianPass } from './pipeline.ts';
import type { PipelineTimes } from './pipeline.ts';
import type { Stage } from './stage.ts';
import { median, ratio, round } from './statistics.ts';
import type { Row } from './table.ts';

/** What was measured on a page, floor and our pipeline in turn, in one launch of the browsers or in several. */
export class PageSamples {
  readonly #repeats: number;
  readonly #floors: FloorTimes[] = [];
  readonly #atRest: FloorTimes[] = [];
  readonly #inPage: FloorTimes[] = [];
  readonly #passes: PipelineTimes[] = [];
  readonly #cold: number[] = [];

  /** `repeats`: how often a page is read again for the floor of one that has been read before. */
  constructor(repeats: number) {
    this.#repeats = repeats;
  }

  /** Measures on so many fresh pages. */
  async gather(stage: Stage, floors: FloorExtension, page: BenchPage, runs: number): Promise<void> {
    // the first page after a start compiles the packs, which is not what is measured here
    const tab = await stage.openAnnotated(page);
    await measuresWhenQuiet(tab);
    await tab.close();
    for (let run = 0; run < runs; run++) {
      this.#floors.push(await floors.measure(stage, page));
      this.#atRest.push(await measureFloor(stage, page, this.#repeats, 'isolated'));
      this.#inPage.push(await measureFloor(stage, page, this.#repeats, 'page'));
      this.#passes.push(await measurePipeline(stage, page, 2));
      this.#cold.push(...(await coldFirstMark(stage, page)));
    }
  }

  /** Medians of all that was measured, in milliseconds, and the ratio to the floor. */
  medians(): Row {
    const floor = firstOf(this.#floors);
    const atRest = firstOf(this.#atRest);
    const warmFloor = median(this.#floors.map(({ warm }) => warm));
    const first = medianPass(this.#passes.map((times) => times.first));
    const warm = medianPass(this.#passes.map((times) => times.warm));
    return {
      runs: this.#passes.length,
      characters: this.#floors[0]!.characters,
      floorMs: round(floor),
      floorAtRestMs: round(atRest),
      floorInPageWorldMs: round(firstOf(this.#inPage)),
      blocksMs: round(first.blocks),
      annotateMs: round(first.annotate),
      paintMs: round(first.paint),
      mainThreadMs: round(first.mainThread),
      ratioToFloor: ratio(first.mainThread, floor),
      ratioToFloorAtRest: ratio(first.mainThread, atRest),
      firstMarkMs: first.firstMark === null ? null : round(first.firstMark),
      firstMarkColdMs: this.#cold.length > 0 ? round(median(this.#cold)) : null,
      floorWarmMs: round(warmFloor),
      blocksWarmMs: round(warm.blocks),
      annotateWarmMs: round(warm.annotate),
      paintWarmMs: round(warm.paint),
      ratioToFloorWarm: ratio(warm.mainThread, warmFloor),
      highlights: this.#passes[0]!.highlights,
    };
  }
}

const firstOf = (times: readonly FloorTimes[]): number => median(times.map(({ first }) => first));

/** The first mark on a page that wakes the worker up; nothing if the page gets none. */
async function coldFirstMark(stage: Stage, page: BenchPage): Promise<number[]> {
  await stopWorker(stage.launched);
  const tab = await stage.openAnnotated(page);
  const { firstMark } = await firstPass(tab);
  await tab.close();
  return firstMark === null ? [] : [firstMark];
}
