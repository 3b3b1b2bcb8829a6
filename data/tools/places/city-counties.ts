/**
 * Cities whose counties ZIP codes can't tell: New York's post offices bear the borough's name, and
 * the edge of a large city often holds no ZIP code's centre. The main county comes first.
 */
export const CITY_COUNTIES: Readonly<Record<string, readonly string[]>> = {
  'New York, NY': ['36061', '36047', '36081', '36005', '36085'],
  'Arlington, VA': ['51013'],
  'Atlanta, GA': ['13121', '13089'],
  'Aurora, CO': ['08005', '08001', '08035'],
  'Aurora, IL': ['17089', '17043', '17093', '17197'],
  'Austin, TX': ['48453', '48491', '48209'],
  'Carrollton, TX': ['48121', '48113', '48085'],
  'Chicago, IL': ['17031', '17043'],
  'Columbus, OH': ['39049', '39041', '39045'],
  'Dallas, TX': ['48113', '48085', '48121', '48257', '48397'],
  'Denver, CO': ['08031'],
  'Durham, NC': ['37063', '37183', '37135'],
  'Fort Worth, TX': ['48439', '48121', '48367', '48497', '48251'],
  'Frisco, TX': ['48085', '48121'],
  'Garland, TX': ['48113', '48085', '48397'],
  'Grand Prairie, TX': ['48113', '48439', '48139', '48251'],
  'High Point, NC': ['37081', '37057', '37067', '37151'],
  'Houston, TX': ['48201', '48157', '48339'],
  'Huntsville, AL': ['01089', '01083', '01103'],
  'Kansas City, MO': ['29095', '29047', '29165', '29037'],
  'Naperville, IL': ['17043', '17197'],
  'Oklahoma City, OK': ['40109', '40017', '40027', '40125'],
  'Plano, TX': ['48085', '48121'],
  'Portland, OR': ['41051', '41005', '41067'],
  'Raleigh, NC': ['37183', '37063'],
  'San Antonio, TX': ['48029', '48091', '48325'],
  'Tulsa, OK': ['40143', '40113', '40131', '40145'],
};
