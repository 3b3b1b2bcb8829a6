/**
 * Five tasks of readers who listen, and the answer in Spanish. Only what Orca says is looked at.
 */
import * as builtIn from '../helpers/built-in-figures.ts';
import {walk} from './walk.ts';

const georgia = builtIn.stateFigures('GA');

const ANSWER =
  /Collier County, Florida\. Collier County sheriff: signed 2 agreements with ICE\. .*ICE’s list of/;

walk('does Collier County’s sheriff take part?', {file: 'check.html'}, async walk => {
  await walk.press('Tab');
  await walk.heard(/Agency, county, city or ZIP editable combo box/);
  await walk.type('Collier');
  await walk.heard(/\d suggestions\. Use the up and down arrows\./);
  await walk.press('Down');
  await walk.heard(/Collier County, Florida\. County\. Task Force/);
  await walk.press('Return');
  await walk.heard(ANSWER);
  await walk.silence();
  await walk.press('Tab');
  await walk.heard(/Clear push button/);
  walk.heardTimes(/Collier County sheriff: signed/, 1);
});

walk('a ZIP code, beside a map that keeps silent', {file: 'check-and-map.html'}, async walk => {
  await walk.press('Tab');
  await walk.heard(/Agency, county, city or ZIP editable combo box/);
  await walk.type('77002');
  await walk.heard(/suggestion/);
  await walk.press('Return');
  await walk.heard(
    /ZIP code 77002 \(Houston\), Texas\. Houston police: .*Harris County sheriff: .*ICE’s list of/,
  );
  await walk.silence();
  walk.notHeard(/Map of|\d+ agreements? (of|by) /);
  await walk.press('Tab');
  await walk.heard(/Clear push button/);
  walk.heardTimes(/Houston police:/, 1);
});

walk('how many agreements has Georgia?', {file: 'map.html'}, async walk => {
  await walk.pressUntil(/Map of the United States/, 'Tab');
  await walk.press('g');
  await walk.heard(new RegExp(`Georgia: .*${georgia.agreements} agreements`));
});

walk('which models are there?', {file: 'map.html'}, async walk => {
  await walk.press('r');
  await walk.heard(/All models.*selected radio button/);
  await walk.press('Insert+a');
  await walk.heard(/Focus mode/);
  await walk.pressUntil(/Warrant Service.*selected radio button/, 'Down');
  await walk.pressUntil(/Jail Enforcement.*selected radio button/, 'Down');
  await walk.pressUntil(/Task Force.*selected radio button/, 'Down');
});

walk('the table as a file', {file: 'map.html'}, async walk => {
  await walk.pressUntil(/Download/, 'b');
  await walk.press('Return');
  await walk.heard(/Table \(CSV\)/);
  await walk.press('Return');
  await walk.heard(/Saved: .*\.csv/);
});

walk('the answer in Spanish', {file: 'check.html', lang: 'es'}, async walk => {
  await walk.press('Tab');
  await walk.heard(/Agencia, condado, ciudad o código postal/);
  await walk.type('Collier');
  await walk.heard(/sugerencias/);
  await walk.press('Down');
  await walk.heard(/Condado de Collier, Florida\. Condado\. Grupo de trabajo/);
  await walk.press('Return');
  await walk.heard(
    /Condado de Collier, Florida\. Alguacil del condado de Collier: firmó 2 acuerdos con ICE\. .*Lista de ICE del/,
  );
});

walk('nothing and an unknown name are answered too', {file: 'check.html'}, async walk => {
  await walk.press('Tab');
  await walk.heard(/Agency, county, city or ZIP/);
  await walk.press('Return');
  await walk.heard(/Type a county, city, ZIP code or agency first/);
  await walk.type('zzqx');
  await walk.heard(/No suggestions/);
  await walk.press('Return');
  await walk.heard(
    /We couldn’t find that place or agency\. .*Try the county, the city with its state/,
  );
});
