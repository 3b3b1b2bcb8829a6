import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {countyAt} from '../../src/geo/locate.ts';

const PLACES: readonly [place: string, longitude: number, latitude: number, fips: string][] = [
  ['Houston, city hall', -95.3694, 29.7604, '48201'],
  ['Chicago, city hall', -87.6319, 41.8838, '17031'],
  ['Denver, capitol', -104.9848, 39.7393, '08031'],
  ['Miami, Government Center', -80.1961, 25.7758, '12086'],
  ['Anchorage', -149.8936, 61.2163, '02020'],
  ['Honolulu', -157.8583, 21.3069, '15003'],
  ['San Juan', -66.1185, 18.4655, '72127'],
  ['Tamuning, Guam', 144.7813, 13.4877, '66010'],
  ['Garapan, Saipan', 145.7197, 15.2069, '69110'],
  ['Charlotte Amalie', -64.9307, 18.3419, '78030'],
  ['Carson City, capitol', -119.7661, 39.1641, '32510'],
  ['Richmond, capitol', -77.4336, 37.5388, '51760'],
  ['Warsaw, Richmond County, Virginia', -76.7583, 37.9585, '51159'],
  ['St. Louis, city hall', -90.1994, 38.6273, '29510'],
  ['Clayton, St. Louis County', -90.3373, 38.6426, '29189'],
  ['Falls Church', -77.1745, 38.884, '51610'],
  ['Washington, White House', -77.0365, 38.8977, '11001'],
  ['Attu, beyond the date line', 173.0, 52.9, '02016'],
];

for (const [place, longitude, latitude, fips] of PLACES) {
  test(`${place} is in county ${fips}`, async () => {
    const located = await countyAt(longitude, latitude);
    assert.equal(located?.fips, fips);
    assert.equal(located?.state, fips.slice(0, 2));
  });
}

for (const [place, longitude, latitude] of [
  ['the open Atlantic', -60, 35],
  ['Mexico City', -99.13, 19.43],
  ['Toronto', -79.38, 43.65],
  ['the equator', 0, 0],
] as const) {
  test(`${place} is in no county`, async () => {
    assert.equal(await countyAt(longitude, latitude), null);
  });
}

test('far from any border, no other county is near', async () => {
  assert.deepEqual((await countyAt(-119.7661, 39.1641))?.near, []);
});

test('at a border the county across it is named as near', async () => {
  // State Line Road, Kansas City: Johnson County, Kansas, and Jackson County, Missouri.
  const located = await countyAt(-94.608, 38.98);
  assert.deepEqual([located!.fips, ...located!.near].sort(), ['20091', '29095']);
});

test('half a kilometre from a border, nearer than the shapes are exact, the county across it is near', async () => {
  // A degree is 86 km from west to east here.
  for (const metres of [-500, 500]) {
    const located = await countyAt(-94.6077 + metres / 86_000, 38.95);
    assert.deepEqual([located!.fips, ...located!.near].sort(), ['20091', '29095'], `${metres} m`);
  }
});

test('an inexact position widens what is near', async () => {
  const exact = await countyAt(-90.3373, 38.6426, 10);
  const rough = await countyAt(-90.3373, 38.6426, 5000);
  assert.ok(!exact!.near.includes('29510'));
  assert.ok(rough!.near.includes('29510'));
});

test('a pier is placed at its shore', async () => {
  // The end of Santa Monica's pier.
  assert.equal((await countyAt(-118.4985, 34.0078))?.fips, '06037');
});

test('a file that cannot be had is asked for again by the next call', async () => {
  const fresh = '../../src/geo/locate.ts?retry';
  const {countyAt: locate} = (await import(fresh)) as typeof import('../../src/geo/locate.ts');
  const fail = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
  await assert.rejects(locate(-95.3694, 29.7604, 0, fail), /Failed to fetch/);
  assert.equal((await locate(-95.3694, 29.7604))?.fips, '48201');
});

test('the file for locating costs at most 120 kB', () => {
  const file = readFileSync(new URL('../../src/geo/locate.generated.ts', import.meta.url));
  assert.ok(brotliCompressSync(file).length <= 120_000);
});
