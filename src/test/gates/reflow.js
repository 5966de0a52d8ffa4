// What is wider than the window, but for tables in regions of their own that say what they hold and
// that the keyboard can scroll; and words that are cut off.
(() => {
  const faults = [];
  const region = (e) => e.matches("[role=region][tabindex='0'][aria-labelledby], [role=region][tabindex='0'][aria-label]");
  const wide = innerWidth;
  if (document.documentElement.scrollWidth > wide) faults.push("the page is " + document.documentElement.scrollWidth + " wide");
  for (const e of document.querySelectorAll("body *")) {
    if (!e.checkVisibility() || e.matches(".skip")) continue;
    const style = getComputedStyle(e);
    if (e.scrollWidth > e.clientWidth + 1 && /auto|scroll/.test(style.overflowX) && !region(e)) {
      faults.push("scrolls, but says not what it is: " + e.outerHTML.slice(0, 120));
    }
    if (e.scrollWidth > e.clientWidth + 1 && /hidden|clip/.test(style.overflowX) && e.clientWidth > 0 && e.tagName !== "svg") {
      faults.push("cut off: " + e.outerHTML.slice(0, 120));
    }
    for (let at = e; ; at = at.parentElement) {
      if (!at) {
        if (e.getBoundingClientRect().right > wide + 1) faults.push("sticks out: " + e.outerHTML.slice(0, 120));
        break;
      }
      if (region(at) || at.tagName === "svg") break;
    }
  }
  return faults;
})()
