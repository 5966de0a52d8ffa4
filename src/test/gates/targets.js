// What is to be hit and is smaller than 24 by 24 pixels. Links in the middle of a sentence may be.
(() => {
  const inSentence = (e) => {
    if (getComputedStyle(e).display !== "inline") return false;
    for (let at = e; at.matches("a, time, strong, em, span"); at = at.parentElement) {
      const around = [...at.parentElement.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE);
      if (around.some((n) => /[\p{L}\p{N}]/u.test(n.data))) return true;
    }
    return false;
  };
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((e) => e.checkVisibility({ contentVisibilityAuto: true }) && !e.matches(".skip") && !inSentence(e))
    .map((e) => [e, e.getBoundingClientRect()])
    .filter(([, box]) => box.width < 23.95 || box.height < 23.95)
    .map(([e, box]) => box.width.toFixed(1) + " × " + box.height.toFixed(1) + ": " + e.outerHTML.slice(0, 120));
})()
