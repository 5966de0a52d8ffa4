// Where the focus is among all that can have it, in the order of the page, and what is wrong with it.
((all) => {
  const e = document.activeElement;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const wrong = [];
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("no outline");
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
    wrong.push("out of sight");
  } else {
    const x = (Math.max(box.left, 0) + Math.min(box.left + box.width, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    // A link over two lines has nothing in the middle of its box.
    const first = e.getClientRects()[0] ?? box;
    const tops = [[x, y], [first.left + first.width / 2, first.top + first.height / 2]]
      .map(([a, b]) => document.elementFromPoint(a, b));
    if (!tops.some((top) => top && (e.contains(top) || top.contains(e)))) wrong.push("covered");
  }
  return [all.indexOf(e), wrong.join(", ")];
})(window.walked ??= [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((e) => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && !e.disabled))
