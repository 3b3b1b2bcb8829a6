import atlas from 'us-atlas/states-albers-10m.json';
import {drawWithD3} from './draw-with-d3.ts';
import {start} from './start.ts';

start(drawWithD3(atlas));
