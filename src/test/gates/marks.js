// Marks of drawings that differ from their neighbour, or from the ground they lie on, by less than
// 3 to 1. A mark's edge may do it for its fill.
(() => {
  const rgb = (c) => c.match(/[\d.]+/g).slice(0, 3).map((x) => x / 255);
  const light = (c) => {
    const v = rgb(c).map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
  };
  const ratio = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const ground = (e) => {
    for (let at = e; at; at = at.parentElement) {
      const c = getComputedStyle(at).backgroundColor;
      if (c !== "rgba(0, 0, 0, 0)") return c;
    }
    return "rgb(255, 255, 255)";
  };
  const low = [];
  for (const svg of document.querySelectorAll("svg")) {
    const marks = [...svg.querySelectorAll("[class*=chart__mark--]")];
    const name = svg.querySelector("title")?.textContent ?? "";
    marks.forEach((mark, i) => {
      const style = getComputedStyle(mark);
      const next = marks[(i + 1) % marks.length];
      const apart = ratio(style.fill, getComputedStyle(next).fill);
      if (next !== mark && mark.getAttribute("class") !== next.getAttribute("class") && apart < 3) {
        low.push(apart.toFixed(2) + " to 1 between " + (i + 1) + " and the next: " + name);
      }
      const edges = [style.fill, style.stroke].filter((c) => c.startsWith("rgb"));
      const stands = Math.max(...edges.map((c) => ratio(c, ground(svg))));
      if (stands < 3) low.push(stands.toFixed(2) + " to 1 on the ground: " + (i + 1) + " " + name);
    });
  }
  return low;
})()
