import atlas from 'made:simplified';
import {drawWithD3} from './draw-with-d3.ts';
import {start} from './start.ts';

start(drawWithD3(atlas));
