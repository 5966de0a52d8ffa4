// Words that stand out too little from what is behind them: in the main part of a page less than
// 7 to 1, elsewhere and in drawings less than 4.5 to 1. Colours as they come out, layer upon layer.
(() => {
  const parts = (c) => {
    const n = c.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
    const scale = c.startsWith("color(") ? 255 : 1;
    return { rgb: n.slice(0, 3).map((x) => x * scale), alpha: n.length > 3 ? n[3] : 1 };
  };
  const over = (top, below) => top.rgb.map((x, i) => x * top.alpha + below[i] * (1 - top.alpha));
  const light = (rgb) => {
    const v = rgb.map((x) => x / 255).map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
  };
  const ratio = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const sheet = matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  const ground = (e) => {
    const layers = [];
    for (let at = e; at; at = at.parentElement) {
      const c = parts(getComputedStyle(at).backgroundColor);
      if (c.alpha > 0) layers.push(c);
      if (c.alpha === 1) break;
    }
    return layers.reverse().reduce((below, c) => over(c, below), sheet);
  };
  const behind = (t) => {
    const key = [...t.classList].map((c) => c.match(/^chart__key--(\d)$/)).find((m) => m);
    const mark = key && t.closest("svg").querySelector(".chart__mark--" + key[1]);
    return mark ? parts(getComputedStyle(mark).fill).rgb : ground(t.closest("svg"));
  };
  const low = [];
  const judge = (e, ink, paper, wanted) => {
    const found = ratio(over(ink, paper), paper);
    if (found < wanted) low.push(found.toFixed(2) + " to 1: " + e.outerHTML.slice(0, 120));
  };
  const hasWords = (e) => [...e.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim() !== "");
  for (const e of document.querySelectorAll("body *")) {
    if (e.closest("noscript, script, style, title, desc") || !hasWords(e) || !e.checkVisibility()) continue;
    if (e.closest("svg")) {
      judge(e, parts(getComputedStyle(e).fill), behind(e), 4.5);
    } else {
      judge(e, parts(getComputedStyle(e).color), ground(e), e.closest("main") ? 7 : 4.5);
    }
  }
  return low;
})()
