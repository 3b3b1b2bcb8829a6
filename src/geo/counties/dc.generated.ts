// Written by `npm run build:geo` from us-atlas 3.0.1 and, for `places`, GeoNames (CC BY 4.0). Do not edit.
export default {"state":"11","codes":"!","names":"District of Columbia","transform":{"x":825.643,"y":265.639,"k":0.009289},"width":392,"height":500,"step":0.25,"places":"","arcs":".!!  ~c)x8{Hna}cnAn@rp nq o|!rm#Y{TZ{B"};
