// Written by `npm run build:geo` from us-atlas 3.0.1. Do not edit.
export default {"state":"11","codes":"!","names":"District of Columbia","transform":{"x":825.915,"y":265.378,"k":0.00908},"width":414,"height":501,"step":0.25,"arcs":"/!!  ~p )v0mN~Q}p xGv8tn!ta}w vq%y,qTm wC"};
