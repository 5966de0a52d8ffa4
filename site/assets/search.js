"use strict";
// Finds reports by what the address or the form asks for. Data comes as scripts, because a page that
// was opened from disk may load nothing else.
(() => {
  const root = document.documentElement;
  const form = document.querySelector("[data-search]");
  const box = document.querySelector("[data-results]");
  const status = document.querySelector("[data-status]");
  const more = document.querySelector("[data-more]");
  const base = form.dataset.search;
  const page = (name) => root.classList.contains("large") ? name.replace(/\.html$/, ".large.html") : name;
  const SHOWN = 5;
  const arrived = new Map();

  window.gongkaiSearch = (what, which, data) => arrived.set(what + ":" + which, data);

  const load = (what, which, address) => {
    const key = what + ":" + which;
    if (arrived.has(key)) return Promise.resolve(arrived.get(key));
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = base + address.split("/").map(encodeURIComponent).join("/");
      script.onload = () => resolve(arrived.get(key));
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });
  };

  // The same taking apart as the index was made by.
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/(?<=[0-9]),(?=[0-9])/g, "");
  const chinese = (c) => c >= "\u2e80" && /\p{L}/u.test(c);
  const keys = (text) => {
    const found = new Set(text.match(/[0-9a-z](?:[0-9a-z]|\.(?=[0-9a-z]))*/g) ?? []);
    for (let i = 0; i + 1 < text.length; i++) {
      if (chinese(text[i]) && chinese(text[i + 1])) found.add(text.slice(i, i + 2));
    }
    return [...found];
  };
  const piece = (key, pieces) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    return (hash >>> 8) & (pieces - 1);
  };
  const numbers = (code) => {
    const held = [];
    let last = 0;
    for (const run of code ? code.split(",") : []) {
      const [gap, length] = run.split("+").map((n) => parseInt(n, 36));
      const from = last + gap;
      last = from + (length ?? 1);
      for (let n = from; n < last; n++) held.push(n);
    }
    return held;
  };

  const candidates = async (words, index) => {
    const wanted = [...new Set(words.flatMap(keys))];
    const lists = await Promise.all(wanted.map(async (key) => {
      const which = piece(key, index.pieces);
      const part = await load("piece", String(which), "search/" + which + ".js");
      return numbers(part[key]);
    }));
    if (lists.length === 0) return [];
    return lists.reduce((all, list) => {
      const held = new Set(list);
      return all.filter((n) => held.has(n));
    });
  };

  const marked = (text, words) => {
    const low = plain(text);
    const span = document.createElement("span");
    span.className = "hit__text";
    // Marks need the same length in both forms; where it differs the words stand unmarked.
    const at = low.length === text.length
      ? words.map((word) => low.indexOf(word)).filter((n) => n >= 0).sort((a, b) => a - b)[0] ?? 0 : 0;
    const from = Math.max(0, at - 30), to = Math.min(text.length, at + 90);
    if (from > 0) span.append("…");
    let i = from;
    while (i < to) {
      const word = low.length === text.length ? words.find((w) => low.startsWith(w, i)) : undefined;
      if (word) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(i, i + word.length);
        span.append(mark);
        i += word.length;
      } else {
        span.append(text[i++]);
      }
    }
    if (to < text.length) span.append("…");
    return span;
  };

  const hit = (folder, texts, words) => {
    const whole = plain(texts.title + "\n" + texts.passages.map((p) => p[2] + "\n" + p[3]).join("\n"));
    if (!words.every((word) => whole.includes(word))) return null;
    const held = texts.passages
      .map((p) => [p, words.filter((word) => plain(p[2] + "\n" + p[3]).includes(word)).length])
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3);
    const item = document.createElement("li");
    item.className = "hit";
    const head = document.createElement("a");
    head.className = "hit__report";
    head.href = base + encodeURI(folder) + page("index.html");
    head.textContent = texts.title;
    item.append(head);
    if (held.length > 0) {
      const list = document.createElement("ul");
      for (const [[name, anchor, title, text]] of held) {
        const row = document.createElement("li");
        const link = document.createElement("a");
        link.href = base + encodeURI(folder) + page(name) + (anchor ? "#" + anchor : "");
        link.textContent = title;
        row.append(link, "　", marked(text, words));
        list.append(row);
      }
      item.append(list);
    }
    return item;
  };

  let turn = 0;
  const search = async (query) => {
    const mine = ++turn;
    const words = plain(query).split(/[\s\u3000]+/).filter((word) => word !== "");
    box.replaceChildren();
    more.hidden = true;
    if (words.length === 0) { status.textContent = ""; return; }
    if (words.flatMap(keys).length === 0) { status.textContent = "请至少输入两个汉字，或一个完整的数字。"; return; }
    status.textContent = "正在查找……";
    try {
      const index = await load("index", "", "search/index.js");
      const found = await candidates(words, index);
      if (mine !== turn) return;
      let next = 0, shown = 0;
      const show = async () => {
        const until = shown + SHOWN;
        while (next < found.length && shown < until) {
          const folder = index.reports[found[next++]];
          const item = hit(folder, await load("texts", folder, folder + "search.js"), words);
          if (mine !== turn) return;
          if (item) { box.append(item); shown++; }
        }
        more.hidden = next >= found.length;
        status.textContent = shown === 0 ? "没有找到“" + query + "”。"
          : more.hidden ? "找到 " + shown + " 份报告。" : "已列出 " + shown + " 份报告，还有更多。";
      };
      more.onclick = show;
      await show();
    } catch (error) {
      status.textContent = "索引读不到（" + error.message + "），请确认网站的文件完整。";
    }
  };

  const input = form.querySelector("input");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
    search(input.value);
  });
  root.classList.add("has-script");
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { input.value = asked; search(asked); }
})();
