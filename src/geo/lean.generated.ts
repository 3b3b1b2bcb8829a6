// Written by `npm run build:geo` from us-atlas 3.0.1. Do not edit.

/** Degrees by which north lies to the right of up in the national picture, at the middle of a state. */
export const LEAN: Readonly<Record<string, number>> = {"AK":-1.4,"AL":-5.5,"AR":-2.1,"AS":0,"AZ":9.4,"CA":14.2,"CO":5.8,"CT":-14,"DC":-11.4,"DE":-12.4,"FL":-8.2,"GA":-7.6,"GU":0,"HI":-0.1,"IA":-1.5,"ID":11.2,"IL":-4.1,"IN":-5.9,"KS":1.4,"KY":-6.4,"LA":-2.4,"MA":-14.6,"MD":-11.6,"ME":-16.1,"MI":-6.4,"MN":-1,"MO":-2.1,"MP":0,"MS":-3.8,"MT":8.2,"NC":-10,"ND":2.7,"NE":2.3,"NH":-14.7,"NJ":-12.9,"NM":6.1,"NV":12.4,"NY":-12.4,"OH":-8,"OK":0.9,"OR":14.8,"PA":-11,"PR":0,"RI":-14.7,"SC":-9.1,"SD":2.5,"TN":-5.8,"TX":2,"UT":9.4,"VA":-10.4,"VI":0,"VT":-14.1,"WA":14.7,"WI":-3.6,"WV":-9.3,"WY":7};
