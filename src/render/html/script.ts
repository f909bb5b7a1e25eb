/**
 * Comfort only: without it the page says the same. Sorts and filters tables, shows the sentence behind a shape on hover and
 * focus, and lets the arrow keys walk through a picture. It reads its words from the page and asks nothing of anyone.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const words = document.documentElement.dataset;
  const make = (name, parts) => Object.assign(document.createElement(name), parts);
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const textOf = (row, index) => row.cells[index].textContent.trim();

  const sortable = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, index) => {
      const button = make('button', { type: 'button' });
      button.setAttribute('aria-label', words.sort + ': ' + head.textContent);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const rows = [...table.tBodies[0].rows];
        rows.sort((a, b) => (down ? -1 : 1) * collator.compare(textOf(a, index), textOf(b, index)));
        table.tBodies[0].append(...rows);
      });
    });
  };

  const filterable = (table, number) => {
    const id = 'filter-' + number;
    const input = make('input', { type: 'search', id });
    const label = make('label', { htmlFor: id, textContent: words.filter });
    const count = make('span', { className: 'muted' });
    count.setAttribute('aria-live', 'polite');
    const box = make('div', { className: 'filter' });
    box.append(label, input, count);
    table.before(box);
    input.addEventListener('input', () => {
      const asked = input.value.trim().toLowerCase();
      const rows = [...table.tBodies[0].rows];
      rows.forEach((row) => { row.hidden = !row.textContent.toLowerCase().includes(asked); });
      count.textContent = asked === '' ? '' : rows.filter((row) => !row.hidden).length + ' / ' + rows.length;
    });
  };

  document.querySelectorAll('table.cards').forEach((table, number) => {
    const rows = table.tBodies[0].rows.length;
    if (rows > 2) sortable(table);
    if (rows > 5) filterable(table, number);
  });

  const tip = make('div', { className: 'tip', hidden: true });
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  const hide = () => { tip.hidden = true; };
  const show = (shape) => {
    tip.textContent = shape.getAttribute('aria-label');
    tip.hidden = false;
    const at = shape.getBoundingClientRect();
    const room = document.documentElement.clientWidth - tip.offsetWidth - 8;
    tip.style.left = Math.max(8, Math.min(at.left, room)) + 'px';
    const below = at.bottom + 8;
    tip.style.top = (below + tip.offsetHeight < innerHeight ? below : Math.max(8, at.top - tip.offsetHeight - 8)) + 'px';
  };

  const step = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const middle = (shape) => { const at = shape.getBoundingClientRect(); return [at.left + at.width / 2, at.top + at.height / 2]; };
  const nearest = (shapes, from, [dx, dy]) => {
    const [x, y] = middle(from);
    const ahead = shapes.map((shape) => { const [a, b] = middle(shape); return { shape, along: (a - x) * dx + (b - y) * dy, off: Math.abs((a - x) * dy) + Math.abs((b - y) * dx) }; });
    return ahead.filter(({ along }) => along > 4).sort((a, b) => a.along + 3 * a.off - b.along - 3 * b.off)[0]?.shape;
  };

  document.querySelectorAll('svg.picture').forEach((picture) => {
    const shapes = [...picture.querySelectorAll('.shape[tabindex]')];
    shapes.forEach((shape, index) => {
      const title = shape.querySelector('title');
      shape.setAttribute('aria-label', title.textContent);
      title.remove();
      shape.setAttribute('tabindex', index === 0 ? '0' : '-1');
      shape.addEventListener('mouseenter', () => show(shape));
      shape.addEventListener('mouseleave', hide);
      shape.addEventListener('focus', () => show(shape));
      shape.addEventListener('blur', hide);
      shape.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') hide();
        const next = step[event.key] && nearest(shapes, shape, step[event.key]);
        if (!next) return;
        event.preventDefault();
        shape.setAttribute('tabindex', '-1');
        next.setAttribute('tabindex', '0');
        next.focus();
      });
    });
  });
  addEventListener('scroll', hide, { passive: true });
})();
`;

/** Named in the security policy of the page; a test works it out again. */
export const SCRIPT_HASH = 'sha256-4KpHNsdvMHoA0HcDlgD4/h1Vaz7tR65IW9T5BPH9MSY=';
