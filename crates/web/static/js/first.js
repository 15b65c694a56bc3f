// Runs before the page is drawn, so that what needs the modules does not flash up without them.
if ("noModule" in HTMLScriptElement.prototype) document.documentElement.classList.add("js");
