// Rule and place of all that axe finds wrong or cannot tell. What it cannot tell of contrast, in
// drawings and in tables with cells that span others, is measured by contrast.js.
axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete"],
}).then((r) => {
  const measured = (n) => {
    const e = document.querySelector(n.target[0]);
    return e.closest("svg") || e.closest("table")?.querySelector("[rowspan], [colspan]");
  };
  const each = (rules) => rules.flatMap((rule) => rule.nodes.map((node) => [rule, node]));
  const open = each(r.incomplete).filter(([rule, node]) => rule.id !== "color-contrast" || !measured(node));
  return [...each(r.violations), ...open].map(([rule, node]) => rule.id + " " + node.target + " "
    + (node.any[0] ?? node.all[0] ?? node.none[0])?.message);
})
