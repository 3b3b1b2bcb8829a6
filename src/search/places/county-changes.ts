/**
 * Names of counties that the atlas of 2017 lacks: former ones, and those of 2019 and 2022. Each with the
 * counties that hold it, as `data/county-changes.json` has them with their sources.
 */
export const CHANGED_COUNTIES: Readonly<Record<string, readonly string[]>> = {
  'Wade Hampton': ['02158'],
  Dade: ['12086'],
  Shannon: ['46102'],
  'Skagway-Hoonah-Angoon': ['02105', '02230'],
  Chugach: ['02261'],
  'Copper River': ['02261'],
  'Capitol Planning Region': ['09003', '09013'],
  'Greater Bridgeport Planning Region': ['09001'],
  'Lower Connecticut River Valley Planning Region': ['09007', '09011'],
  'Naugatuck Valley Planning Region': ['09001', '09003', '09005', '09009'],
  'Northeastern Connecticut Planning Region': ['09011', '09013', '09015'],
  'Northwest Hills Planning Region': ['09003', '09005'],
  'South Central Connecticut Planning Region': ['09009'],
  'Southeastern Connecticut Planning Region': ['09011', '09015'],
  'Western Connecticut Planning Region': ['09001', '09005'],
};
