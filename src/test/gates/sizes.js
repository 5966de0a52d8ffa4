// Words of drawings smaller than 11 pixels; in large print, other words smaller than 20.
(() => {
  const small = [];
  for (const t of document.querySelectorAll("svg text")) {
    const size = parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a;
    if (t.textContent.trim() !== "" && size < 11) small.push(size.toFixed(1) + ": " + t.textContent);
  }
  if (document.documentElement.classList.contains("large")) {
    for (const e of document.querySelectorAll("body *")) {
      const words = [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== "");
      const size = parseFloat(getComputedStyle(e).fontSize);
      if (words && size < 19.5 && e.checkVisibility() && !e.closest("svg, noscript, script")) {
        small.push(size.toFixed(1) + ": " + e.outerHTML.slice(0, 120));
      }
    }
  }
  return small;
})()
