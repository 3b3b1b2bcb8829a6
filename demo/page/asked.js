/** Keeps room for an answer that the address asks for, before anything is drawn: nothing jumps then. */
if (/[#&]check=/.test(location.hash)) document.documentElement.classList.add('asked');
