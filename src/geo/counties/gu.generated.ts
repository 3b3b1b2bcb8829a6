// Written by `npm run build:geo` from us-atlas 3.0.1 and, for `places`, GeoNames (CC BY 4.0). Do not edit.
export default {"state":"66","codes":"-","names":"Guam","transform":{"x":792.45,"y":637,"k":0.082},"width":404,"height":500,"step":0.25,"places":"Tamuning,192,203|Hagåtña,153,217","arcs":"/!!  v}!2|>}%x(m%~bw%pHsbv*w>t,p!t,r3|9r!o2tIo^rSo0z3kpT}5t9sBo-u,uOt.u6"};
