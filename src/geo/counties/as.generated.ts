// Written by `npm run build:geo` from us-atlas 3.0.1. Do not edit.
export default {"state":"60","codes":"--B","names":"Eastern|Manu'a|Western","transform":{"x":654.342,"y":646.189,"k":0.291839},"width":701,"height":110,"step":0.25,"arcs":"N!# z>|F  )v#o-#! rq-s7&! }Ky7%|Ir+!#& &a|%y&w(z.s,_jp4(_x&w!Q{5~!q#x%v3G1~(o%Aq#v!v/=[p q)L{*z(y&o(q)[r){#|*%"};
