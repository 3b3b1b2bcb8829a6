/** Says on the page what layout shift its browser has measured, as far as the browser measures it. */
const output = document.querySelector('#shift');
let sum = 0;

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  output.value = '0';
  new PerformanceObserver(list => {
    for (const {value} of list.getEntries()) sum += value;
    output.value = String(Math.round(sum * 10_000) / 10_000);
  }).observe({type: 'layout-shift', buffered: true});
} else {
  output.value = 'this browser does not measure it';
}
