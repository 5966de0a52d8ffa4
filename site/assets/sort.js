"use strict";
// Makes the columns of a list sortable. Without this script the list reads in its own order.
for (const table of document.querySelectorAll("table[data-sortable]")) {
  const body = table.tBodies[0];
  const words = new Intl.Collator("zh-CN");
  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (a, b) => {
    const x = Number(a), y = Number(b);
    return a === "—" || b === "—" ? (a === "—") - (b === "—")
      : Number.isNaN(x) || Number.isNaN(y) ? words.compare(a, b) : x - y;
  };
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows];
      rows.sort((a, b) => {
        const x = value(a, column), y = value(b, column);
        const missing = (x === "—") - (y === "—");
        return missing || (down ? -1 : 1) * compare(x, y);
      });
      body.append(...rows);
    });
  });
}
