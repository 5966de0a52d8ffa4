// Paragraphs of large print whose lines or neighbours stand closer than readers who need it can do
// with: lines 1.3 times the size of the letters, paragraphs 1.3 times the distance of lines.
(() => {
  if (!document.documentElement.classList.contains("large")) return [];
  const close = [];
  for (const p of document.querySelectorAll("main p, main li, main dd")) {
    if (!p.checkVisibility()) continue;
    const style = getComputedStyle(p);
    const line = parseFloat(style.lineHeight);
    if (!(line >= 1.3 * parseFloat(style.fontSize))) close.push("lines " + line + ": " + p.outerHTML.slice(0, 120));
    const next = p.nextElementSibling;
    if (p.closest(".prose") && next?.tagName === p.tagName) {
      const gap = next.getBoundingClientRect().top - p.getBoundingClientRect().bottom;
      if (gap + line < 1.3 * line) close.push("paragraphs " + (gap + line) + ": " + p.outerHTML.slice(0, 120));
    }
  }
  return close;
})()
