// What the preview adds to a page: it reloads itself, shows what is to be put right, and tells of
// every figure where it comes from. Not part of the site.
(() => {
  'use strict';
  const {stamp, place} = document.currentScript.dataset;
  const byId = (id) => document.getElementById(id);
  const scrollKey = 'gongkai-scroll ' + location.pathname;
  const hiddenKey = 'gongkai-hidden';

  // The place in the page, kept over a reload.
  history.scrollRestoration = 'manual';
  const kept = sessionStorage.getItem(scrollKey);
  sessionStorage.removeItem(scrollKey);
  const restore = () => {
    if (kept !== null) {
      window.scrollTo(0, Number(kept));
    } else if (location.hash) {
      byId(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
  };
  restore();
  window.addEventListener('load', restore);

  // The panel.
  const panel = byId('gk-panel');
  const toggle = byId('gk-toggle');
  const isHidden = () => sessionStorage.getItem(hiddenKey) === panel.textContent;
  const arrange = () => {
    const empty = panel.textContent.trim() === '';
    panel.classList.toggle('gk-panel--closed', empty || isHidden());
    toggle.hidden = empty;
    toggle.textContent = isHidden() ? '显示问题' : '收起问题';
    toggle.setAttribute('aria-expanded', String(!isHidden()));
  };
  const hide = (hidden) => {
    sessionStorage.setItem(hiddenKey, hidden ? panel.textContent : '');
    arrange();
  };
  toggle.addEventListener('click', () => hide(!isHidden()));
  arrange();

  // New views.
  const look = async () => {
    const answer = await fetch('/_gongkai/state?page=' + encodeURIComponent(location.pathname));
    const state = await answer.json();
    if (state.stamp !== stamp) {
      sessionStorage.setItem(scrollKey, String(window.scrollY));
      location.reload();
    } else {
      const fresh = document.createElement('template');
      fresh.innerHTML = state.panel;
      if (fresh.content.textContent.trim() !== panel.textContent.trim()) {
        panel.replaceChildren(fresh.content);
        arrange();
      }
    }
  };
  let events = null;
  const listen = () => {
    if (events === null) {
      events = new EventSource('/_gongkai/events');
      events.onmessage = () => look().catch(() => {});
    }
  };
  const silence = () => {
    events?.close();
    events = null;
  };
  // A page that nobody sees needs no line; browsers have but six for each site.
  document.addEventListener('visibilitychange', () => (document.hidden ? silence() : listen()));
  window.addEventListener('pagehide', silence);
  if (!document.hidden) {
    listen();
  }

  // The card of a figure.
  const card = byId('gk-card');
  let asked = null;
  const close = () => {
    card.hidden = true;
    asked?.focus();
    asked = null;
  };
  const ask = async (figure) => {
    const question = new URLSearchParams({place, fact: figure.dataset.fact});
    const answer = await fetch('/_gongkai/fact?' + question);
    card.innerHTML = await answer.text();
    card.hidden = false;
    asked = figure;
    card.querySelector('.gk-close')?.addEventListener('click', close);
    card.focus();
  };
  const figureOf = (event) => event.target.closest?.('.gk-fact');
  document.addEventListener('click', (event) => {
    const figure = figureOf(event);
    if (figure) {
      ask(figure).catch(() => {});
    }
  });
  document.addEventListener('keydown', (event) => {
    const figure = figureOf(event);
    if (event.key === 'Escape') {
      if (!card.hidden) {
        close();
      } else if (!isHidden()) {
        hide(true);
      }
    } else if (figure && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      ask(figure).catch(() => {});
    }
  });
  const point = () => {
    document.querySelector('.gk-fact--pointed')?.classList.remove('gk-fact--pointed');
    const figure = location.hash.startsWith('#gk-') && byId(location.hash.slice(1));
    if (figure && figure.classList.contains('gk-fact')) {
      figure.closest('details')?.setAttribute('open', '');
      figure.classList.add('gk-fact--pointed');
      figure.scrollIntoView({block: 'center'});
    }
  };
  window.addEventListener('hashchange', point);
  window.addEventListener('load', point);
})();
