import { beforeEach, expect, it, vi } from 'vitest';
import { writeLocal } from '../../../extension/local-store.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const api = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => ({ browser: api }));

const NO_ROOM = new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.');
const UNEXPECTED = new Error('An unexpected error occurred');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  api['storage'] = storage;
});

it('says that there is no room, also where the browser says it only every second time', async () => {
  const set = vi.spyOn(storage.local, 'set');
  for (const answer of [NO_ROOM, UNEXPECTED, NO_ROOM, UNEXPECTED, NO_ROOM]) set.mockRejectedValueOnce(answer);
  for (let times = 0; times < 3; times++) await expect(writeLocal({ a: 1 })).rejects.toThrow(NO_ROOM);
  expect(set).toHaveBeenCalledTimes(5);
});

it('writes as soon as there is room again', async () => {
  vi.spyOn(storage.local, 'set').mockRejectedValueOnce(UNEXPECTED);
  await writeLocal({ a: 1 });
  expect(storage.local.items).toEqual({ a: 1 });
});

it('tells what fails twice', async () => {
  storage.local.refusal = UNEXPECTED;
  await expect(writeLocal({ a: 1 })).rejects.toThrow(UNEXPECTED);
  expect(storage.local.items).toEqual({});
});
